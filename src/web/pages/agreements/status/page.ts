import type { Request, Response } from 'express'
import { z } from 'zod'
import { ACTION_STATUSES, type Action, LONGEST_ACTION_TEXT } from '../../../../domain/conversation/action.ts'
import type { Scan } from '../../../../domain/scan/scan.ts'
import type { WebDependencies } from '../../../dependencies.ts'
import type { DossierDependencies } from '../../../dossier-of-path.ts'
import { optionalLineOfText } from '../../../fields.ts'
import { emptyForm, type Form, inWords, readForm } from '../../../form.ts'
import { actorOf } from '../../../middleware/current-member.ts'
import { paths } from '../../../paths.ts'
import { render } from '../../../render.ts'
import { actionOfPath } from '../action-of-path.ts'
import { backToList } from '../back-to-list.ts'

const Status = z.object({
  status: z.enum(ACTION_STATUSES, 'invalid'),
  note: optionalLineOfText(LONGEST_ACTION_TEXT, 'tooLong').transform((text) => text ?? ''),
})

/** What became of an agreement. */
export const agreementStatusPage = (dependencies: DossierDependencies & Pick<WebDependencies, 'setActionStatus'>) => {
  const actionOf = actionOfPath(dependencies)
  return {
    async get(req: Request, res: Response) {
      const { scan, action } = await actionOf(req, res)
      await show(res, scan, action, emptyForm({ status: action.status, note: action.note }))
    },

    async post(req: Request, res: Response) {
      const { scan, action } = await actionOf(req, res)
      const form = readForm(Status, req.body)
      if (form.state !== 'complete') return show(res, scan, action, form)
      const result = await dependencies.setActionStatus(actorOf(res.locals), scan.id, action.id, form.values)
      backToList(req, res, result, { scanId: scan.id, at: action.id, flash: 'statusSet' })
    },
  }
}

const show = (res: Response, scan: Scan, action: Action, form: Form<unknown>) => {
  const words = res.locals.t.agreements.statusForm
  const model = {
    title: words.title,
    form: inWords(form, words.errors),
    what: action.what,
    choices: ACTION_STATUSES.map((status) => ({ status, text: words.choices[status] })),
    action: paths.agreementStatus.href({ scanId: scan.id, actionId: action.id }),
    list: paths.agreements.href({ scanId: scan.id }),
  }
  return render(res, 'agreements/status', model, { status: form.state === 'invalid' ? 422 : 200 })
}
