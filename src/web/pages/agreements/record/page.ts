import type { Request, Response } from 'express'
import type { ToldReport } from '../../../../content/told-report.ts'
import type { AgreementId, ScanId } from '../../../../domain/ids.ts'
import { changedMeanwhile, overwrites, startingForm } from '../../../basis.ts'
import type { WebDependencies } from '../../../dependencies.ts'
import { type DossierDependencies, dossierOfPath } from '../../../dossier-of-path.ts'
import { emptyForm, type Form, inWords, readForm } from '../../../form.ts'
import { actorOf } from '../../../middleware/current-member.ts'
import { paths } from '../../../paths.ts'
import { render } from '../../../render.ts'
import { agreementOfPath } from '../agreement-of-path.ts'
import { backToList } from '../back-to-list.ts'
import { agreementForm, agreementInput } from '../form.ts'

type Dependencies = DossierDependencies & Pick<WebDependencies, 'recordAgreement' | 'changeAgreement'>

/** The form of one agreement: a new one, or one to change. */
export const agreementPage = (dependencies: Dependencies) => {
  const { recordAgreement, changeAgreement } = dependencies
  const dossierOf = dossierOfPath(dependencies)
  const agreementOf = agreementOfPath(dependencies)

  return {
    async getNew(_req: Request, res: Response) {
      const { scan, told } = await dossierOf(res)
      await show(res, emptyForm(), scan.id, null, told)
    },

    async postNew(req: Request, res: Response) {
      const { scan, dossier, told } = await dossierOf(res)
      const form = readForm(agreementForm(dossier.report.factors), req.body)
      if (form.state !== 'complete') return show(res, form, scan.id, null, told)
      const result = await recordAgreement(actorOf(res.locals), scan.id, form.values)
      backToList(req, res, result, { scanId: scan.id, flash: 'recorded' })
    },

    async get(req: Request, res: Response) {
      const { scan, dossier, told, agreement } = await agreementOf(req, res)
      const schema = agreementForm(dossier.report.factors)
      await show(res, startingForm(schema, agreementInput(agreement)), scan.id, agreement.id, told)
    },

    async post(req: Request, res: Response) {
      const { scan, dossier, told, agreement } = await agreementOf(req, res)
      const schema = agreementForm(dossier.report.factors)
      const form = readForm(schema, req.body)
      if (form.state !== 'complete') return show(res, form, scan.id, agreement.id, told)
      const current = agreementInput(agreement)
      if (overwrites(schema, req.body, current)) {
        return show(res, changedMeanwhile(schema, req.body, current, 'what'), scan.id, agreement.id, told)
      }
      const result = await changeAgreement(actorOf(res.locals), scan.id, agreement.id, form.values)
      backToList(req, res, result, { scanId: scan.id, at: agreement.id, flash: 'changed' })
    },
  }
}

/** `agreementId`: null for a new one. */
const show = (
  res: Response,
  form: Form<unknown>,
  scanId: ScanId,
  agreementId: AgreementId | null,
  { factors }: ToldReport,
) => {
  const words = res.locals.t.agreements.form
  const model = {
    title: agreementId ? words.change : words.new,
    form: inWords(form, words.errors),
    factors,
    action: agreementId ? paths.agreement.href({ scanId, agreementId }) : paths.newAgreement.href({ scanId }),
    list: paths.agreements.href({ scanId }),
  }
  return render(res, 'agreements/form', model, { status: form.state === 'invalid' ? 422 : 200 })
}
