import type { WebDependencies } from '../../../dependencies.ts'
import { readForm } from '../../../form.ts'
import { actorOf } from '../../../middleware/current-member.ts'
import { paths } from '../../../paths.ts'
import { whileInviting } from '../../../while-inviting.ts'
import { AddressForm } from '../form.ts'
import { type ListDependencies, showAddressees } from '../list/page.ts'

type Dependencies = ListDependencies & Pick<WebDependencies, 'withdrawInvitation'>

/** Withdraws one invitation. The message is the same whether the person answered, didn't, or was never invited. */
export const addresseeWithdrawalPage = (dependencies: Dependencies) => ({
  post: whileInviting(async (found, req, res) => {
    const { scan } = found
    const form = readForm(AddressForm, req.body)
    if (form.state !== 'complete') return showAddressees(dependencies, found, req, res, form)
    const result = await dependencies.withdrawInvitation(actorOf(res.locals), scan.id, form.values.address)
    req.session.flash = result.ok ? 'withdrawn' : result.reason
    res.redirect(303, paths.addressees.href({ scanId: scan.id }))
  }),
})
