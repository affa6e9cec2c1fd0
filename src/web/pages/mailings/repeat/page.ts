import type { WebDependencies } from '../../../dependencies.ts'
import { actorOf } from '../../../middleware/current-member.ts'
import { linksTo, type MailingDependencies, ofMailing } from '../mailing-of-path.ts'

type Dependencies = MailingDependencies & Pick<WebDependencies, 'sendAgain'>

/** Sends once more what did not arrive or, when the form says so, what perhaps did. */
export const mailingRepeatPage = (dependencies: Dependencies) => ({
  post: ofMailing(dependencies, async (found, req, res) => {
    const state = req.body.state === 'unknown' ? 'unknown' : 'failed'
    const result = await dependencies.sendAgain(actorOf(res.locals), found.shown.mailing.id, state)
    req.session.flash = result.ok ? 'again' : result.reason
    res.redirect(303, linksTo(found).progress)
  }),
})
