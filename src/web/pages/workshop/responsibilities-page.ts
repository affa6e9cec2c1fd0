import type { Request, Response } from 'express'
import { stepName } from '../../../content/script/scripts.ts'
import { tellResponsibilities } from '../../../content/telling/responsibilities.ts'
import { WHO_DOES_WHAT } from '../../../content/telling/worksheets.ts'
import type { AgreementContent } from '../../../domain/conversation/agreement.ts'
import type { ScenePlace } from '../../../domain/conversation/scene.ts'
import { minutesOf } from '../../../domain/conversation/schedule.ts'
import type { Dossier } from '../../../domain/report/dossier.ts'
import type { FactorKey } from '../../../domain/scan/rubric.ts'
import { changedMeanwhile, overwrites, startingForm } from '../../basis.ts'
import type { WebDependencies } from '../../dependencies.ts'
import { flashOnce } from '../../flash.ts'
import { type Form, type Input, inWords, readForm } from '../../form.ts'
import { actorOf, memberOf } from '../../middleware/current-member.ts'
import { scanOf } from '../../middleware/known-scan.ts'
import { render } from '../../render.ts'
import { dutyRows, toAgreeIn } from './duty-rows.ts'
import { responsibilitiesForm, responsibilitiesInput, responsibilityRows } from './responsibilities-form.ts'
import { workshopLinks } from './workshop-links.ts'

type Dependencies = Pick<WebDependencies, 'getDossier' | 'getWorkshop' | 'fillResponsibilities' | 'recordAgreement'>

/**
 * The sheet of who does what, on the big screen. Whichever button is pressed, what was typed is kept first. The button of
 * an empty cell records an agreement about it.
 */
export const responsibilitiesPage = (dependencies: Dependencies) => ({
  async get(req: Request, res: Response) {
    const scan = scanOf(res)
    if (scan.status !== 'closed') return res.redirect(303, workshopLinks(scan.id).preparation)
    const { responsibilities } = await dependencies.getDossier(memberOf(res.locals).institutionId, scan.id)
    await show(dependencies, req, res, startingForm(responsibilitiesForm, responsibilitiesInput(responsibilities)))
  },

  async post(req: Request, res: Response) {
    const scan = scanOf(res)
    const links = workshopLinks(scan.id)
    if (scan.status !== 'closed') return res.redirect(303, links.preparation)
    const { institutionId } = memberOf(res.locals)
    const form = readForm(responsibilitiesForm, req.body)
    if (form.state !== 'complete') return show(dependencies, req, res, form)
    const dossier = await dependencies.getDossier(institutionId, scan.id)
    const current = responsibilitiesInput(dossier.responsibilities)
    if (overwrites(responsibilitiesForm, req.body, current)) {
      return show(dependencies, req, res, changedMeanwhile(responsibilitiesForm, req.body, current, 'others[0][who]'))
    }
    await dependencies.fillResponsibilities(actorOf(res.locals), scan.id, form.values)
    const told = tellResponsibilities(dossier.report, res.locals.language, responsibilityRows.parse(req.body))
    const what = toAgreeIn(told, req.body.agree)
    if (what !== '') await dependencies.recordAgreement(actorOf(res.locals), scan.id, agreementAbout(what, dossier))
    const stays = req.body.to !== 'leave' && req.body.to !== 'previous'
    if (stays) req.session.flash = what === '' ? 'kept' : 'agreed'
    if (stays) return res.redirect(303, links.responsibilities)
    const { topics } = await dependencies.getWorkshop(institutionId, scan.id)
    res.redirect(303, links.place(req.body.to === 'leave' ? { kind: 'preparation' } : placeBefore(topics)))
  },
})

/** The agreements of the topic that leads to the sheet, or the preparation where that topic was not chosen. */
const placeBefore = (topics: readonly FactorKey[]): ScenePlace | { readonly kind: 'preparation' } => {
  const factor = topics.find((topic) => WHO_DOES_WHAT.includes(topic))
  return factor ? { kind: 'scene', factor, scene: 'agreements' } : { kind: 'preparation' }
}

const agreementAbout = (what: string, { report }: Dossier): AgreementContent => ({
  what,
  factor: WHO_DOES_WHAT.find((factor) => report.factors.includes(factor)) ?? null,
  ...{ leads: '', joins: '', board: '', tells: '', seen: '', readyOn: null, lookBackOn: null },
})

const show = async (
  { getDossier, getWorkshop }: Dependencies,
  req: Request,
  res: Response,
  form: Form<unknown>,
): Promise<void> => {
  const { id: scanId } = scanOf(res)
  const { institutionId } = memberOf(res.locals)
  const { t, language } = res.locals
  const dossier = await getDossier(institutionId, scanId)
  const { length, topics } = await getWorkshop(institutionId, scanId)
  const before = placeBefore(topics)
  const s = t.workshop.responsibilities
  const links = workshopLinks(scanId)
  const model = {
    title: s.title,
    ...dutyRows(dossier, language, form.values as Input),
    form: inWords(form, s.errors),
    flash: flashOnce(req, s.flashes),
    stage: {
      step: s.step,
      minutes: minutesOf(length, 'agreements'),
      previous: {
        href: links.place(before),
        text: t.workshop.previous(
          before.kind === 'scene' ? stepName(language, before.scene) : t.workshop.preparationPlace,
        ),
      },
      next: null,
      leave: { href: links.preparation, text: t.workshop.leave },
      follow: null,
      apart: false,
      topic: null,
      progress: '',
      keeps: true,
    },
  }
  await render(res, 'workshop/responsibilities', model, {
    status: form.state === 'invalid' ? 422 : 200,
    layout: 'layout-stage',
  })
}
