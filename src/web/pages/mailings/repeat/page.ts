import type { WebDependencies } from '../../../dependencies.ts'
import { actorOf } from '../../../middleware/current-member.ts'
import { linksTo, type MailingDependencies, ofMailing } from '../mailing-of-path.ts'

type Dependencies = MailingDependencies & Pick<WebDependencies, 'sendAgain'>

/** Sends failed letters again or, if the form asks for it, letters that may have arrived. */
export const mailingRepeatPage = (dependencies: Dependencies) => ({
  post: ofMailing(dependencies, async (found, req, res) => {
    const state = req.body.state === 'unknown' ? 'unknown' : 'failed'
    const result = await dependencies.sendAgain(actorOf(res.locals), found.shown.mailing.id, state)
    req.session.flash = result.ok ? 'again' : result.reason
    res.redirect(303, linksTo(found).progress)
  }),
})
