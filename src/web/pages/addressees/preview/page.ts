import type { Request, Response } from 'express'
import type { UnderstoodList } from '../../../../domain/inviting/read-list.ts'
import { divisionOf } from '../../../../domain/scan/unit.ts'
import type { WebDependencies } from '../../../dependencies.ts'
import { type Errors, emptyForm, type Form, invalidForm, inWords, readForm } from '../../../form.ts'
import { scanOf } from '../../../middleware/known-scan.ts'
import { paths } from '../../../paths.ts'
import { render } from '../../../render.ts'
import { whileInviting } from '../../../while-inviting.ts'
import { type ListDependencies, showAddressees, writesInvitationNext } from '../list/page.ts'
import { type BroughtList, listForm } from '../list-form.ts'
import { namedGroups } from '../named-groups.ts'
import { understoodViewModel, valuesOf } from './understood-view-model.ts'
import { previewViewModel } from './view-model.ts'

type Dependencies = ListDependencies & Pick<WebDependencies, 'readList' | 'findInvitedBefore'>

/**
 * Shows how a list was understood, to be changed, and what it would do. Nothing is stored yet: only this page holds the
 * list.
 */
export const addresseePreviewPage = (dependencies: Dependencies) => ({
  goTo: (_req: Request, res: Response) => res.redirect(303, paths.addressees.href({ scanId: scanOf(res).id })),

  post: whileInviting(async (found, req, res) => {
    const { institutionId, scan } = found
    const form = readForm(listForm(scan), req.body)
    if (form.state !== 'complete') return showAddressees(dependencies, found, req, res, form)
    const brought = form.values
    const { bytes, group, sheet, choices } = brought
    const terms = { groups: namedGroups(scan), fallback: group, division: divisionOf(scan) }
    const read = await dependencies.readList({ bytes, terms, sheet, choices })
    const refuse = (errors: Errors) => showAddressees(dependencies, found, req, res, invalidForm(req.body, errors))
    if (!read.ok) return refuse({ [brought.name === '' ? 'list' : 'file']: read.reason })
    if (read.top.length === 0 && read.leftOut.hidden === 0) return refuse({ list: 'nobodyFound' })
    const questions = questionsAbout(read, brought)
    const addresses = read.list.addressees.map(({ address }) => address)
    const known = await dependencies.findInvitedBefore(institutionId, scan.id, addresses)
    const { t, language } = res.locals
    const values = valuesOf(read, brought)
    const answer: Form<never> = Object.keys(questions).length > 0 ? invalidForm(values, questions) : emptyForm(values)
    const model = {
      title: t.addressees.preview.title,
      scan,
      form: inWords(answer, t.addressees.errors),
      mayWrite: await writesInvitationNext(dependencies, found),
      understood: understoodViewModel(scan, read, brought, t, language),
      ...previewViewModel(scan, read.list, known, t, language),
    }
    await render(res, 'addressees/preview', model, { status: answer.state === 'invalid' ? 422 : 200 })
  }),
})

/** What the member must choose before anybody is invited. */
const questionsAbout = ({ columns, list }: UnderstoodList, { group }: BroughtList): Errors => {
  const groupMissing =
    columns.group === 'none' && group === null && list.faults.some(({ reason }) => reason === 'no-group')
  return {
    ...(columns.address === 'unclear' && { addressColumn: 'addressUnclear' }),
    ...(columns.group === 'unclear' && { groupColumn: 'groupUnclear' }),
    ...(columns.unit === 'unclear' && { unitColumn: 'unitUnclear' }),
    ...(groupMissing && { group: 'groupMissing' }),
  }
}
