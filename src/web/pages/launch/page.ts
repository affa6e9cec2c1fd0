import type { Request, Response } from 'express'
import type { WebDependencies } from '../../dependencies.ts'
import { paths } from '../../paths.ts'
import { render } from '../../render.ts'
import { scanOfPath } from '../../scan-of-path.ts'
import { earlierTitle } from '../scan/earlier-title.ts'
import { groupRows, nameOfGroup, scanFacts, tooSmall } from '../scan/view-model.ts'

type Dependencies = Pick<WebDependencies, 'getScan' | 'closeScanWhenDue' | 'launchScan' | 'now' | 'baseUrl'>

/** The last look before everything freezes. */
export const launchPage = (dependencies: Dependencies) => {
  const scanOf = scanOfPath(dependencies)
  return {
    async get(req: Request, res: Response) {
      const { institutionId, scan } = await scanOf(req, res)
      if (scan.status !== 'draft') return res.redirect(303, paths.scan.href({ scanId: scan.id }))
      const { t, language } = res.locals
      await render(res, 'launch/page', {
        title: t.scan.launch.title,
        scan,
        facts: scanFacts(scan, t, language, await earlierTitle(dependencies.getScan, institutionId, scan)),
        rows: groupRows(scan, [], t, language, dependencies.baseUrl),
        warnings: tooSmall(scan).map((group) =>
          t.scan.launch.tooSmall(nameOfGroup(group, language, scan.coachTitle), group.invited ?? 0),
        ),
      })
    },

    async post(req: Request, res: Response) {
      const { institutionId, scan } = await scanOf(req, res)
      const result = await dependencies.launchScan(institutionId, scan.id)
      req.session.notice = result.ok ? 'launched' : result.reason
      res.redirect(303, paths.scan.href({ scanId: scan.id }))
    },
  }
}
