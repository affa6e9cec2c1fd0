import type { Request, Response } from 'express'
import { dayOf } from '../../../domain/calendar.ts'
import type { WebDependencies } from '../../dependencies.ts'
import { emptyForm, type Form, invalidForm, readForm } from '../../form.ts'
import { memberOf } from '../../middleware/current-member.ts'
import { paths } from '../../paths.ts'
import { render } from '../../render.ts'
import { scanOfPath } from '../../scan-of-path.ts'
import { inputOf, newScanInput, scanDraftSchema } from './form.ts'
import { type EditionChoice, editionChoices, inDraftWords, scanDraftViewModel } from './view-model.ts'

type Dependencies = Pick<
  WebDependencies,
  'draftScan' | 'changeDraft' | 'getScan' | 'listEditions' | 'closeScanWhenDue' | 'now'
>

export const scanDraftPage = (dependencies: Dependencies) => {
  const { draftScan, changeDraft, listEditions, now } = dependencies
  const scanOf = scanOfPath(dependencies)
  const today = () => dayOf(now())
  const editionsFor = async ({ locals }: Response) =>
    editionChoices(await listEditions(memberOf(locals).institutionId), locals.language)

  const read = async (req: Request, res: Response) => {
    const editions = await editionsFor(res)
    const keys = editions.map(({ key }) => key)
    return { editions, form: readForm(scanDraftSchema(today(), keys), req.body) }
  }

  return {
    async getNew(_req: Request, res: Response) {
      const form = emptyForm(newScanInput(today(), res.locals.t.scan.form.titleOfDay(today())))
      await show(res, form, await editionsFor(res), paths.newScan.href({}))
    },

    async postNew(req: Request, res: Response) {
      const { form, editions } = await read(req, res)
      if (form.state !== 'complete') return show(res, form, editions, paths.newScan.href({}))
      const scanId = await draftScan(memberOf(res.locals).institutionId, form.values)
      res.redirect(303, paths.scan.href({ scanId }))
    },

    async get(req: Request, res: Response) {
      const { scan } = await scanOf(req, res)
      if (scan.status !== 'draft') return res.redirect(303, paths.scan.href({ scanId: scan.id }))
      await show(res, emptyForm(inputOf(scan)), await editionsFor(res), paths.draft.href({ scanId: scan.id }))
    },

    async post(req: Request, res: Response) {
      const { institutionId, scan } = await scanOf(req, res)
      const { form, editions } = await read(req, res)
      if (form.state !== 'complete') return show(res, form, editions, paths.draft.href({ scanId: scan.id }))
      const result = await changeDraft(institutionId, scan.id, form.values)
      if (!result.ok && result.reason === 'group-invited') {
        const errors = { [`groups[${result.group}][label]`]: 'groupInvited' }
        return show(res, invalidForm(req.body, errors), editions, paths.draft.href({ scanId: scan.id }))
      }
      if (!result.ok) req.session.notice = result.reason
      res.redirect(303, paths.scan.href({ scanId: scan.id }))
    },
  }
}

const show = (res: Response, form: Form<unknown>, editions: readonly EditionChoice[], action: string) => {
  const { t, language } = res.locals
  const spoken = inDraftWords(form, t)
  const model = { title: t.scan.form.title, form: spoken, action, editions, ...scanDraftViewModel(spoken, t, language) }
  return render(res, 'scan-draft/page', model, { status: form.state === 'invalid' ? 422 : 200 })
}
