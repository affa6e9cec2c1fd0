import type { Request, Response } from 'express'
import { z } from 'zod'
import {
  AGREEMENT_STATUSES,
  type Agreement,
  LONGEST_AGREEMENT_TEXT,
} from '../../../../domain/conversation/agreement.ts'
import type { Scan } from '../../../../domain/scan/scan.ts'
import type { WebDependencies } from '../../../dependencies.ts'
import type { DossierDependencies } from '../../../dossier-of-path.ts'
import { printedParagraphs } from '../../../fields.ts'
import { emptyForm, type Form, inWords, readForm } from '../../../form.ts'
import { actorOf } from '../../../middleware/current-member.ts'
import { paths } from '../../../paths.ts'
import { render } from '../../../render.ts'
import { agreementOfPath } from '../agreement-of-path.ts'
import { backToList } from '../back-to-list.ts'

const Status = z.object({
  status: z.enum(AGREEMENT_STATUSES, 'invalid'),
  note: printedParagraphs(LONGEST_AGREEMENT_TEXT, 'tooLong'),
})

/** Sets the status of an agreement. */
export const agreementStatusPage = (
  dependencies: DossierDependencies & Pick<WebDependencies, 'setAgreementStatus'>,
) => {
  const agreementOf = agreementOfPath(dependencies)
  return {
    async get(req: Request, res: Response) {
      const { scan, agreement } = await agreementOf(req, res)
      await show(res, scan, agreement, emptyForm({ status: agreement.status, note: agreement.note }))
    },

    async post(req: Request, res: Response) {
      const { scan, agreement } = await agreementOf(req, res)
      const form = readForm(Status, req.body)
      if (form.state !== 'complete') return show(res, scan, agreement, form)
      const result = await dependencies.setAgreementStatus(actorOf(res.locals), scan.id, agreement.id, form.values)
      backToList(req, res, result, { scanId: scan.id, at: agreement.id, flash: 'statusSet' })
    },
  }
}

const show = (res: Response, scan: Scan, agreement: Agreement, form: Form<unknown>) => {
  const words = res.locals.t.agreements.statusForm
  const model = {
    title: words.title,
    form: inWords(form, words.errors),
    what: agreement.what,
    choices: AGREEMENT_STATUSES.map((status) => ({ status, text: words.choices[status] })),
    action: paths.agreementStatus.href({ scanId: scan.id, agreementId: agreement.id }),
    list: paths.agreements.href({ scanId: scan.id }),
  }
  return render(res, 'agreements/status', model, { status: form.state === 'invalid' ? 422 : 200 })
}
