import type { WebDependencies } from '../../../dependencies.ts'
import { actorOf } from '../../../middleware/current-member.ts'
import { paths } from '../../../paths.ts'
import { render } from '../../../render.ts'
import { whileInviting } from '../../../while-inviting.ts'

type Dependencies = Pick<WebDependencies, 'clearInvitations'>

/** Removes the whole list of a draft, after a confirmation. */
export const addresseeRemovalPage = (dependencies: Dependencies) => ({
  get: whileInviting(({ scan }, _req, res) =>
    scan.status === 'draft'
      ? render(res, 'addressees/removal', { title: res.locals.t.addressees.removal.title, scan })
      : res.redirect(303, paths.addressees.href({ scanId: scan.id })),
  ),

  post: whileInviting(async ({ scan }, req, res) => {
    const result = await dependencies.clearInvitations(actorOf(res.locals), scan.id)
    req.session.flash = result.ok ? 'cleared' : result.reason
    res.redirect(303, paths.addressees.href({ scanId: scan.id }))
  }),
})
