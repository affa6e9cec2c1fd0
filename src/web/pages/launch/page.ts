import type { Request, Response } from 'express'
import { tellPrivacy } from '../../../content/tell-privacy.ts'
import { COUNCIL_ANSWERS, OFFICER_ANSWERS } from '../../../domain/scan/launch-checks.ts'
import type { Scan } from '../../../domain/scan/scan.ts'
import type { WebDependencies } from '../../dependencies.ts'
import { emptyForm, type Form, inWords, readForm } from '../../form.ts'
import { actorOf, memberOf } from '../../middleware/current-member.ts'
import { scanOf } from '../../middleware/known-scan.ts'
import { paths } from '../../paths.ts'
import { render } from '../../render.ts'
import { earlierTitle } from '../scan/earlier-title.ts'
import { tooSmallGroups } from '../scan/too-small-groups.ts'
import { groupRows, scanFacts } from '../scan/view-model.ts'
import { launchForm } from './form.ts'

type Dependencies = Pick<WebDependencies, 'getScan' | 'launchScan' | 'baseUrl'>

/** Launches a scan: a last look at the settings before they are fixed, and the declarations of the board. */
export const launchPage = (dependencies: Dependencies) => {
  const show = async (res: Response, scan: Scan, form: Form<unknown>) => {
    const { t, language } = res.locals
    const { institutionId, institution } = memberOf(res.locals)
    const model = {
      title: t.scan.launch.title,
      scan,
      facts: scanFacts(scan, t, language, await earlierTitle(dependencies.getScan, institutionId, scan)),
      rows: groupRows(scan, [], t, language, dependencies.baseUrl),
      told: tellPrivacy(scan, institution, language),
      warnings: tooSmallGroups(scan, t, language),
      officerAnswers: OFFICER_ANSWERS,
      councilAnswers: COUNCIL_ANSWERS,
      form: inWords(form, t.launchChecks.errors),
    }
    await render(res, 'launch/page', model, { status: form.state === 'invalid' ? 422 : 200 })
  }

  return {
    async get(_req: Request, res: Response) {
      const scan = scanOf(res)
      if (scan.status !== 'draft') return res.redirect(303, paths.scan.href({ scanId: scan.id }))
      await show(res, scan, emptyForm())
    },

    async post(req: Request, res: Response) {
      const scan = scanOf(res)
      const form = readForm(launchForm, req.body)
      const member = memberOf(res.locals)
      if (form.state !== 'complete' && scan.status === 'draft') return show(res, scan, form)
      const result =
        form.state === 'complete'
          ? await dependencies.launchScan(actorOf(res.locals), scan.id, { ...form.values, by: member.name })
          : ({ ok: false, reason: 'already-launched' } as const)
      req.session.flash = result.ok ? 'launched' : result.reason
      res.redirect(303, paths.scan.href({ scanId: scan.id }))
    },
  }
}
