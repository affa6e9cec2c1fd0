import { NotFound } from '../../../../domain/errors.ts'
import { dispatch } from '../../../../domain/inviting/mailing.ts'
import type { WebDependencies } from '../../../dependencies.ts'
import { actorOf } from '../../../middleware/current-member.ts'
import { render } from '../../../render.ts'
import { linksTo, type MailingDependencies, ofUnsentMailing } from '../mailing-of-path.ts'

type Dependencies = MailingDependencies &
  Pick<WebDependencies, 'dispatchMailing' | 'readMailings' | 'sendsMail' | 'mailPerMinute' | 'now'>

/** Sends a mailing, after a confirmation that shows the number of recipients and what can't be undone. */
export const mailingDispatchPage = (dependencies: Dependencies) => ({
  get: ofUnsentMailing(dependencies, async (found, _req, res) => {
    const { institutionId, scan, shown } = found
    const { readMailings, sendsMail, mailPerMinute, now } = dependencies
    const { t } = res.locals
    const { kind, tested } = shown.mailing
    if (kind === 'later-closing') throw new NotFound('draft')
    const { mailings } = await readMailings(institutionId, scan)
    const earlier = mailings.map(({ mailing }) => mailing)
    const result = dispatch(shown.mailing, scan, earlier, now())
    const s = t.mailings.dispatch
    const whyNot = () => {
      if (!sendsMail) return t.mailings.noMail.lead
      if (!result.ok && result.reason !== 'already-sent') return s.why[result.reason]
      return shown.addressees === 0 ? s.why.nobody : ''
    }
    await render(res, 'mailings/dispatch', {
      title: s.title[kind],
      whyNot: whyNot(),
      addressees: shown.addressees,
      minutes: shown.addressees === null ? null : Math.max(1, Math.ceil(shown.addressees / mailPerMinute)),
      isInvitation: kind === 'invitation',
      tested,
      links: linksTo(found),
    })
  }),

  post: ofUnsentMailing(dependencies, async (found, req, res) => {
    const { shown } = found
    const result = await dependencies.dispatchMailing(actorOf(res.locals), shown.mailing.id)
    req.session.flash = result.ok ? 'sent' : result.reason
    const links = linksTo(found)
    res.redirect(303, result.ok || result.reason === 'already-sent' ? links.progress : links.preview)
  }),
})
