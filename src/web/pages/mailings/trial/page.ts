import { NotFound } from '../../../../domain/errors.ts'
import type { Delivery } from '../../../../domain/inviting/delivery.ts'
import type { WebDependencies } from '../../../dependencies.ts'
import { actorOf } from '../../../middleware/current-member.ts'
import { linksTo, type MailingDependencies, ofUnsentMailing } from '../mailing-of-path.ts'

type Dependencies = MailingDependencies & Pick<WebDependencies, 'sendTrialLetter'>

/** Mails a draft to the member who asks, as the chosen group would get it, and shows whether that worked. */
export const mailingTrialPage = (dependencies: Dependencies) => ({
  post: ofUnsentMailing(dependencies, async (found, req, res) => {
    const { scan, shown } = found
    const group = scan.groups.find(({ key }) => key === req.body.group)
    if (!group) throw new NotFound('group')
    const tried = await dependencies.sendTrialLetter(actorOf(res.locals), shown.mailing.id, group.id)
    req.session.flash = flashOf(tried)
    res.redirect(303, `${linksTo(found).preview}?group=${encodeURIComponent(group.key)}`)
  }),
})

const flashOf = (tried: Delivery | { readonly outcome: 'no-mail' }): string => {
  switch (tried.outcome) {
    case 'sent':
      return 'tried'
    case 'refused':
    case 'closed':
      return `trial-${tried.reason}`
    default:
      return tried.outcome
  }
}
