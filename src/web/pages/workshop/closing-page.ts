import type { Request, Response } from 'express'
import type { ScreenTexts } from '../../../content/screen-texts.ts'
import { tellDossier } from '../../../content/tell-report.ts'
import type { ToldAgreement } from '../../../content/told-agreement.ts'
import { lastPlace } from '../../../domain/conversation/scene.ts'
import type { ScanId } from '../../../domain/ids.ts'
import type { WebDependencies } from '../../dependencies.ts'
import { memberOf } from '../../middleware/current-member.ts'
import { scanOf } from '../../middleware/known-scan.ts'
import { letPageAsk } from '../../middleware/security-headers.ts'
import { paths } from '../../paths.ts'
import { render } from '../../render.ts'
import { frameOf } from './frame.ts'
import { LONG_AGREEMENTS, together } from './long-texts.ts'
import type { StageDependencies } from './on-stage.ts'
import { opensPlace } from './opens-place.ts'
import { workshopLinks } from './workshop-links.ts'

type Dependencies = StageDependencies & Pick<WebDependencies, 'getDossier' | 'showPlace'>

/** The end of the workshop: thanks, and all agreements. */
export const closingPage = (dependencies: Dependencies) => ({
  async get(req: Request, res: Response) {
    const scan = scanOf(res)
    const { institutionId } = memberOf(res.locals)
    if (scan.status !== 'closed') return res.redirect(303, workshopLinks(scan.id).preparation)
    letPageAsk(res)
    const goesAlong = await opensPlace(dependencies)(req, res, { kind: 'closing' })
    const { t, language } = res.locals
    const workshop = await dependencies.getWorkshop(institutionId, scan.id)
    const told = tellDossier(await dependencies.getDossier(institutionId, scan.id), language)
    const agreements = told.agreements.filter(({ status }) => status !== 'dropped')
    const place = { kind: 'closing' } as const
    const here = { scanId: scan.id, workshop, place, language, t: t.workshop, goesAlong }
    const model = {
      title: t.workshop.closing.title,
      agreements,
      long: together(agreements.map(({ what }) => what)) > LONG_AGREEMENTS,
      links: wayOut(scan.id, agreements, t),
      stage: frameOf(here, { previous: lastPlace(workshop), next: null }),
    }
    await render(res, 'workshop/closing', model, { layout: 'layout-stage' })
  },
})

/** The links for the agreements. A file is offered only if it would not be empty. */
const wayOut = (scanId: ScanId, agreements: readonly ToldAgreement[], t: ScreenTexts) => {
  const hasDates = agreements.some(({ readyOn, lookBackOn }) => readyOn !== '' || lookBackOn !== '')
  return [
    ...(agreements.length > 0 ? [{ href: paths.agreementsPdf.href({ scanId }), text: t.agreements.toPdf }] : []),
    ...(hasDates ? [{ href: paths.agreementsCalendar.href({ scanId }), text: t.agreements.toCalendar }] : []),
    { href: paths.agreements.href({ scanId }), text: t.workshop.closing.toAgreements },
    { href: paths.scan.href({ scanId }), text: t.workshop.closing.toScan },
  ]
}
