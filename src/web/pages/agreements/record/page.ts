import type { Request, Response } from 'express'
import type { ToldReport } from '../../../../content/told-report.ts'
import type { ActionId, ScanId } from '../../../../domain/ids.ts'
import { changedMeanwhile, overwrites, startingForm } from '../../../basis.ts'
import type { WebDependencies } from '../../../dependencies.ts'
import { type DossierDependencies, dossierOfPath } from '../../../dossier-of-path.ts'
import { emptyForm, type Form, inWords, readForm } from '../../../form.ts'
import { actorOf } from '../../../middleware/current-member.ts'
import { paths } from '../../../paths.ts'
import { render } from '../../../render.ts'
import { actionOfPath } from '../action-of-path.ts'
import { backToList } from '../back-to-list.ts'
import { agreementForm, agreementInput } from '../form.ts'

type Dependencies = DossierDependencies & Pick<WebDependencies, 'recordAction' | 'changeAction'>

/** One agreement on a form: a new one, or one to change. */
export const agreementPage = (dependencies: Dependencies) => {
  const { recordAction, changeAction } = dependencies
  const dossierOf = dossierOfPath(dependencies)
  const actionOf = actionOfPath(dependencies)

  return {
    async getNew(req: Request, res: Response) {
      const { scan, told } = await dossierOf(req, res)
      await show(res, emptyForm(), scan.id, null, told)
    },

    async postNew(req: Request, res: Response) {
      const { scan, dossier, told } = await dossierOf(req, res)
      const form = readForm(agreementForm(dossier.report.factors), req.body)
      if (form.state !== 'complete') return show(res, form, scan.id, null, told)
      const result = await recordAction(actorOf(res.locals), scan.id, form.values)
      backToList(req, res, result, { scanId: scan.id, flash: 'recorded' })
    },

    async get(req: Request, res: Response) {
      const { scan, dossier, told, action } = await actionOf(req, res)
      const schema = agreementForm(dossier.report.factors)
      await show(res, startingForm(schema, agreementInput(action)), scan.id, action.id, told)
    },

    async post(req: Request, res: Response) {
      const { scan, dossier, told, action } = await actionOf(req, res)
      const schema = agreementForm(dossier.report.factors)
      const form = readForm(schema, req.body)
      if (form.state !== 'complete') return show(res, form, scan.id, action.id, told)
      const current = agreementInput(action)
      if (overwrites(schema, req.body, current)) {
        return show(res, changedMeanwhile(schema, req.body, current, 'what'), scan.id, action.id, told)
      }
      const result = await changeAction(actorOf(res.locals), scan.id, action.id, form.values)
      backToList(req, res, result, { scanId: scan.id, at: action.id, flash: 'changed' })
    },
  }
}

/** `actionId`: null for a new one. */
const show = (
  res: Response,
  form: Form<unknown>,
  scanId: ScanId,
  actionId: ActionId | null,
  { factors }: ToldReport,
) => {
  const words = res.locals.t.agreements.form
  const model = {
    title: actionId ? words.change : words.new,
    form: inWords(form, words.errors),
    factors,
    action: actionId ? paths.agreement.href({ scanId, actionId }) : paths.newAgreement.href({ scanId }),
    list: paths.agreements.href({ scanId }),
  }
  return render(res, 'agreements/form', model, { status: form.state === 'invalid' ? 422 : 200 })
}
