import type { Request, Response } from 'express'
import { dayOf } from '../../../domain/calendar.ts'
import type { WebDependencies } from '../../dependencies.ts'
import { emptyForm, type Form, invalidForm, inWords, readForm } from '../../form.ts'
import { memberOf } from '../../middleware/current-member.ts'
import { paths } from '../../paths.ts'
import { render } from '../../render.ts'
import { scanOfPath } from '../../scan-of-path.ts'
import { inputOf, newScanInput, scanDraftSchema } from './form.ts'
import { scanDraftViewModel } from './view-model.ts'

type Dependencies = Pick<WebDependencies, 'draftScan' | 'changeDraft' | 'getScan' | 'closeScanWhenDue' | 'now'>

export const scanDraftPage = (dependencies: Dependencies) => {
  const { draftScan, changeDraft, now } = dependencies
  const scanOf = scanOfPath(dependencies)
  const today = () => dayOf(now())

  return {
    getNew: (_req: Request, res: Response) =>
      show(res, emptyForm(newScanInput(today(), res.locals.t.scan.form.titleOfDay(today()))), paths.newScan.href({})),

    async postNew(req: Request, res: Response) {
      const form = readForm(scanDraftSchema(today()), req.body)
      if (form.state !== 'complete') return show(res, form, paths.newScan.href({}))
      const scanId = await draftScan(memberOf(res.locals).institutionId, form.values)
      res.redirect(303, paths.scan.href({ scanId }))
    },

    async get(req: Request, res: Response) {
      const { scan } = await scanOf(req, res)
      if (scan.status !== 'draft') return res.redirect(303, paths.scan.href({ scanId: scan.id }))
      await show(res, emptyForm(inputOf(scan)), paths.draft.href({ scanId: scan.id }))
    },

    async post(req: Request, res: Response) {
      const { institutionId, scan } = await scanOf(req, res)
      const form = readForm(scanDraftSchema(today()), req.body)
      if (form.state !== 'complete') return show(res, form, paths.draft.href({ scanId: scan.id }))
      const result = await changeDraft(institutionId, scan.id, form.values)
      if (!result.ok && result.reason === 'group-invited') {
        const errors = { [`groups[${result.group}][label]`]: 'groupInvited' }
        return show(res, invalidForm(req.body, errors), paths.draft.href({ scanId: scan.id }))
      }
      if (!result.ok) req.session.notice = result.reason
      res.redirect(303, paths.scan.href({ scanId: scan.id }))
    },
  }
}

const show = (res: Response, form: Form<unknown>, action: string) => {
  const { t, language } = res.locals
  const spoken = inWords(form, t.scan.form.errors)
  const model = { title: t.scan.form.title, form: spoken, action, ...scanDraftViewModel(spoken, t, language) }
  return render(res, 'scan-draft/page', model, { status: form.state === 'invalid' ? 422 : 200 })
}
