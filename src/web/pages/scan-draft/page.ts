import type { Request, Response } from 'express'
import type { ChangedOrWhyNot } from '../../../application/scan/change-draft.ts'
import { dayOf } from '../../../domain/calendar.ts'
import { changedMeanwhile, overwrites, startingForm } from '../../basis.ts'
import type { WebDependencies } from '../../dependencies.ts'
import { type Errors, emptyForm, type Form, invalidForm, readForm } from '../../form.ts'
import { actorOf, memberOf } from '../../middleware/current-member.ts'
import { scanOf } from '../../middleware/known-scan.ts'
import { paths } from '../../paths.ts'
import { render } from '../../render.ts'
import { inputOf, newScanInput, scanDraftSchema } from './form.ts'
import { type EditionChoice, editionChoices, inDraftWords, scanDraftViewModel } from './view-model.ts'

type Dependencies = Pick<WebDependencies, 'draftScan' | 'changeDraft' | 'getInstitution' | 'listEditions' | 'now'>

export const scanDraftPage = (dependencies: Dependencies) => {
  const { draftScan, changeDraft, listEditions, getInstitution, now } = dependencies
  const today = () => dayOf(now())
  const editionsFor = async ({ locals }: Response) =>
    editionChoices(await listEditions(memberOf(locals).institutionId), locals.language)

  const schemaFor = (editions: readonly EditionChoice[]) =>
    scanDraftSchema(
      now(),
      editions.map(({ key }) => key),
    )

  const read = async (req: Request, res: Response) => {
    const editions = await editionsFor(res)
    const schema = schemaFor(editions)
    return { editions, schema, form: readForm(schema, req.body) }
  }

  return {
    async getNew(_req: Request, res: Response) {
      const { coachTitle } = await getInstitution(memberOf(res.locals).institutionId)
      const form = emptyForm(newScanInput(today(), res.locals.t.scan.form.titleOfDay(today()), coachTitle))
      await show(res, form, await editionsFor(res), paths.newScan.href({}))
    },

    async postNew(req: Request, res: Response) {
      const { form, editions } = await read(req, res)
      if (form.state !== 'complete') return show(res, form, editions, paths.newScan.href({}))
      const scanId = await draftScan(actorOf(res.locals), form.values)
      res.redirect(303, paths.scan.href({ scanId }))
    },

    async get(_req: Request, res: Response) {
      const scan = scanOf(res)
      if (scan.status !== 'draft') return res.redirect(303, paths.scan.href({ scanId: scan.id }))
      const editions = await editionsFor(res)
      const form = startingForm(schemaFor(editions), inputOf(scan))
      await show(res, form, editions, paths.draft.href({ scanId: scan.id }))
    },

    async post(req: Request, res: Response) {
      const scan = scanOf(res)
      const { form, schema, editions } = await read(req, res)
      const action = paths.draft.href({ scanId: scan.id })
      if (form.state !== 'complete') return show(res, form, editions, action)
      const current = inputOf(scan)
      if (overwrites(schema, req.body, current)) {
        return show(res, changedMeanwhile(schema, req.body, current, 'title'), editions, action)
      }
      const result = await changeDraft(actorOf(res.locals), scan.id, form.values)
      const lost = result.ok ? null : invitedTo(result)
      if (lost) return show(res, invalidForm(req.body, lost), editions, action)
      if (!result.ok) req.session.flash = 'already-launched'
      res.redirect(303, paths.scan.href({ scanId: scan.id }))
    },
  }
}

/**
 * The error at the field that removes a group or unit with invited people. Null when the refusal has another reason.
 */
const invitedTo = (refused: Exclude<ChangedOrWhyNot, { ok: true }>): Errors | null => {
  if (refused.reason === 'group-invited') return { [`groups[${refused.group}][label]`]: 'groupInvited' }
  return refused.reason === 'unit-invited' ? { units: 'unitInvited' } : null
}

const show = (res: Response, form: Form<unknown>, editions: readonly EditionChoice[], action: string) => {
  const { t, language } = res.locals
  const spoken = inDraftWords(form, t, language)
  const model = { title: t.scan.form.title, form: spoken, action, editions, ...scanDraftViewModel(spoken, t, language) }
  return render(res, 'scan-draft/page', model, { status: form.state === 'invalid' ? 422 : 200 })
}
