import type { Request, Response } from 'express'
import { readAddresseeList } from '../../../../domain/inviting/addressee-list.ts'
import { divisionOf } from '../../../../domain/scan/unit.ts'
import type { WebDependencies } from '../../../dependencies.ts'
import { type Errors, invalidForm, readForm } from '../../../form.ts'
import { scanOf } from '../../../middleware/known-scan.ts'
import { paths } from '../../../paths.ts'
import { render } from '../../../render.ts'
import { whileInviting } from '../../../while-inviting.ts'
import { listForm } from '../form.ts'
import { type ListDependencies, showAddressees } from '../list/page.ts'
import { namedGroups } from '../named-groups.ts'
import { previewViewModel } from './view-model.ts'

type Dependencies = ListDependencies & Pick<WebDependencies, 'readTable' | 'findInvitedBefore'>

/** Shows what a list would do. Nothing is stored yet: only this page holds the list. */
export const addresseePreviewPage = (dependencies: Dependencies) => ({
  goTo: (_req: Request, res: Response) => res.redirect(303, paths.addressees.href({ scanId: scanOf(res).id })),

  post: whileInviting(async (found, req, res) => {
    const { institutionId, scan } = found
    const form = readForm(listForm(dependencies.readTable, scan), req.body)
    if (form.state !== 'complete') return showAddressees(dependencies, found, req, res, form)
    const list = readAddresseeList(form.values.rows, namedGroups(scan), form.values.group, divisionOf(scan))
    const refuse = (errors: Errors) => showAddressees(dependencies, found, req, res, invalidForm(req.body, errors))
    if (list.faults.some(({ reason }) => reason === 'no-group')) return refuse({ group: 'groupMissing' })
    if (list.addressees.length === 0 && list.faults.length === 0) return refuse({ list: 'nobodyFound' })
    const known = await dependencies.findInvitedBefore(
      institutionId,
      scan.id,
      list.addressees.map(({ address }) => address),
    )
    const { t, language } = res.locals
    await render(res, 'addressees/preview', {
      title: t.addressees.preview.title,
      scan,
      ...previewViewModel(scan, list, known, t, language),
    })
  }),
})
