import type { Request, Response } from 'express'
import { formatUntil } from '../../../content/format-day.ts'
import { wouldStayHidden } from '../../../domain/scan/progress.ts'
import { sheetsNeeded } from '../../../domain/scan/stakeholder-group.ts'
import type { WebDependencies } from '../../dependencies.ts'
import { actorOf, memberOf } from '../../middleware/current-member.ts'
import { scanOf } from '../../middleware/known-scan.ts'
import { paths } from '../../paths.ts'
import { render } from '../../render.ts'
import { groupRows, nameOfGroup } from '../scan/view-model.ts'

type Dependencies = Pick<WebDependencies, 'closeScan' | 'readProgress' | 'baseUrl'>

/** Closes a scan. Closing can't be undone, so the page first says what will stay hidden for good. */
export const closurePage = (dependencies: Dependencies) => {
  return {
    async get(_req: Request, res: Response) {
      const scan = scanOf(res)
      const { institutionId } = memberOf(res.locals)
      if (scan.status !== 'open') return res.redirect(303, paths.scan.href({ scanId: scan.id }))
      const { t, language } = res.locals
      const progress = await dependencies.readProgress(institutionId, scan)
      await render(res, 'closure/page', {
        title: t.scan.closure.title,
        scan,
        promised: t.scan.closure.promised(formatUntil(scan.closesAt, language)),
        rows: groupRows(scan, progress, t, language, dependencies.baseUrl),
        hidden: progress
          .filter(wouldStayHidden)
          .map((group) =>
            t.scan.closure.staysHidden(nameOfGroup(group, language, scan.coachTitle), sheetsNeeded(group.visibility)),
          ),
      })
    },

    async post(req: Request, res: Response) {
      const scan = scanOf(res)
      const result = await dependencies.closeScan(actorOf(res.locals), scan.id)
      req.session.flash = result.ok ? 'closed' : result.reason
      res.redirect(303, paths.scan.href({ scanId: scan.id }))
    },
  }
}
