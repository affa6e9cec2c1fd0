import type { WebDependencies } from '../../../dependencies.ts'
import { actorOf } from '../../../middleware/current-member.ts'
import { render } from '../../../render.ts'
import { linksTo, type MailingDependencies, ofMailing } from '../mailing-of-path.ts'

type Dependencies = MailingDependencies & Pick<WebDependencies, 'stopMailing'>

/** Stops a mailing before it is complete, after a confirmation. */
export const mailingStopPage = (dependencies: Dependencies) => ({
  get: ofMailing(dependencies, async (found, _req, res) => {
    const links = linksTo(found)
    if (!found.shown.underWay) return res.redirect(303, links.progress)
    const s = res.locals.t.mailings.stop
    await render(res, 'mailings/question', { ...s, action: links.stop, back: links.progress })
  }),

  post: ofMailing(dependencies, async (found, req, res) => {
    await dependencies.stopMailing(actorOf(res.locals), found.shown.mailing.id)
    req.session.flash = 'stopped'
    res.redirect(303, linksTo(found).progress)
  }),
})
