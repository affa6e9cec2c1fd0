import type { Request, Response } from 'express'
import { render } from '../../render.ts'
import { type ReportDependencies, reportOfPath } from './report-of-path.ts'
import { downloadsViewModel } from './view-model.ts'

/** The page that says which file serves which purpose. */
export const downloadsPage = (dependencies: ReportDependencies) => ({
  async get(_req: Request, res: Response) {
    const { scan, told } = await reportOfPath(dependencies)(res)
    const { t } = res.locals
    await render(res, 'downloads/page', { title: t.downloads.title, scan, ...downloadsViewModel(scan.id, told, t) })
  },
})
