import type { Request, Response } from 'express'
import { formatDay } from '../../../content/format-day.ts'
import type { WebDependencies } from '../../dependencies.ts'
import { memberOf } from '../../middleware/current-member.ts'
import { paths } from '../../paths.ts'
import { render } from '../../render.ts'

export const scanListPage = ({ listScans }: Pick<WebDependencies, 'listScans'>) => ({
  async get(_req: Request, res: Response) {
    const { t, language } = res.locals
    const scans = await listScans(memberOf(res.locals).institutionId)
    const rows = scans.map((scan) => ({
      href: paths.scan.href({ scanId: scan.id }),
      title: scan.title,
      status: scan.status,
      statusText: t.scan.status[scan.status],
      when: t.scan.list.when[scan.status](formatDay(scan.closesOn, language)),
    }))
    await render(res, 'scan-list/page', { title: t.scan.list.title, rows })
  },
})
