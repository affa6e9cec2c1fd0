import type { Request, Response } from 'express'
import type { WebDependencies } from '../../../dependencies.ts'
import { flashOnce } from '../../../flash.ts'
import { render } from '../../../render.ts'
import { editionOfPath } from '../edition-of-path.ts'
import { overviewViewModel } from './view-model.ts'

/** One edition: its texts, the scans that use it, and the possible next actions. */
export const editionPage = (dependencies: Pick<WebDependencies, 'getEdition'>) => ({
  async get(req: Request, res: Response) {
    const edition = await editionOfPath(dependencies)(req, res)
    const { t, language } = res.locals
    const model = overviewViewModel(edition, t, language)
    await render(res, 'editions/overview', { ...model, flash: flashOnce(req, t.editions.flashes) })
  },
})
