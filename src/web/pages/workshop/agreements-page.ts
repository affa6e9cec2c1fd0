import type { Request, Response } from 'express'
import { tellDossier } from '../../../content/tell-report.ts'
import { WHO_DOES_WHAT } from '../../../content/telling/worksheets.ts'
import { SUGGESTED_AGREEMENTS } from '../../../domain/conversation/agreement.ts'
import type { WebDependencies } from '../../dependencies.ts'
import { flashOnce } from '../../flash.ts'
import { emptyForm, type Form, inWords, readForm } from '../../form.ts'
import { actorOf } from '../../middleware/current-member.ts'
import { agreementForm } from '../agreements/form.ts'
import type { Stage } from './on-stage.ts'
import { showScene } from './show-scene.ts'
import { addressAfter, wayAsked } from './ways.ts'
import { workshopLinks } from './workshop-links.ts'

type Dependencies = Pick<WebDependencies, 'getDossier' | 'recordAgreement'>

/**
 * Records an agreement about this topic during the workshop. Asks fewer questions, and makes the same kind of
 * agreement. Whichever way the facilitator goes, the agreement is kept first; empty fields are nothing to keep.
 */
export const agreementsPage = (dependencies: Dependencies) => ({
  get(stage: Stage, req: Request, res: Response) {
    return show(dependencies, stage, req, res, emptyForm())
  },

  async post(stage: Stage, req: Request, res: Response) {
    const { scan, topic } = stage
    const way = wayAsked(req.body)
    const toSheet = req.body.to === TO_SHEET
    const leaves = way !== null || toSheet
    const out = toSheet ? workshopLinks(scan.id).responsibilities : addressAfter(stage, way)
    if (leaves && isBlank(req.body)) return res.redirect(303, out)
    const form = readForm(agreementForm([topic.key]), { ...req.body, factor: topic.key })
    if (form.state !== 'complete') return show(dependencies, stage, req, res, form)
    const result = await dependencies.recordAgreement(actorOf(res.locals), scan.id, form.values)
    if (!leaves || !result.ok) req.session.flash = result.ok ? 'recorded' : result.reason
    res.redirect(303, result.ok ? out : addressAfter(stage, null))
  },
})

/** The button that leads to the sheet of who does what, beside the factor that asks for it. */
const TO_SHEET = 'responsibilities'

const FIELDS = ['what', 'leads', 'seen', 'readyOn']

const isBlank = (body: Readonly<Record<string, unknown>>): boolean =>
  FIELDS.every((name) => String(body[name] ?? '').trim() === '')

const show = async ({ getDossier }: Dependencies, stage: Stage, req: Request, res: Response, form: Form<unknown>) => {
  const { t, language } = res.locals
  const told = tellDossier(await getDossier(stage.institutionId, stage.scan.id), language)
  const agreements = told.agreements.filter(({ status }) => status !== 'dropped')
  const model = {
    form: inWords(form, t.agreements.form.errors),
    agreements,
    enough: agreements.length >= SUGGESTED_AGREEMENTS,
    toSheet: WHO_DOES_WHAT.includes(stage.topic.key) ? TO_SHEET : null,
    flash: flashOnce(req, t.agreements.flashes),
  }
  await showScene(res, stage, model, { status: form.state === 'invalid' ? 422 : 200, keeps: true })
}
