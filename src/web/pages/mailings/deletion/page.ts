import type { WebDependencies } from '../../../dependencies.ts'
import { actorOf } from '../../../middleware/current-member.ts'
import { render } from '../../../render.ts'
import { linksTo, type MailingDependencies, ofUnsentMailing } from '../mailing-of-path.ts'

type Dependencies = MailingDependencies & Pick<WebDependencies, 'deleteMailing'>

/** Deletes the draft of a mailing, after a confirmation. */
export const mailingDeletionPage = (dependencies: Dependencies) => ({
  get: ofUnsentMailing(dependencies, async (found, _req, res) => {
    const links = linksTo(found)
    const s = res.locals.t.mailings.deletion
    await render(res, 'mailings/question', { ...s, action: links.deletion, back: links.preview })
  }),

  post: ofUnsentMailing(dependencies, async (found, req, res) => {
    const result = await dependencies.deleteMailing(actorOf(res.locals), found.shown.mailing.id)
    req.session.flash = result.ok ? 'deleted' : result.reason
    res.redirect(303, linksTo(found).list)
  }),
})
