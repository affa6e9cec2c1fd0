import type { Request, Response } from 'express'
import type { WebDependencies } from '../../../dependencies.ts'
import { actorOf, memberOf } from '../../../middleware/current-member.ts'
import { paths } from '../../../paths.ts'
import { render } from '../../../render.ts'
import { memberOfPath } from '../member-of-path.ts'

/** Ends a colleague's membership, after a page that explains the consequences. */
export const memberRemovalPage = (dependencies: Pick<WebDependencies, 'readMembers' | 'removeMember'>) => {
  const find = memberOfPath(dependencies)
  return {
    async get(req: Request, res: Response) {
      const { accountId, name } = await find(req, res)
      const { t } = res.locals
      await render(res, 'members/removal', {
        title: t.members.removal.title(name),
        lead: t.members.removal.lead(name, memberOf(res.locals).institution),
        isSelf: accountId === memberOf(res.locals).accountId,
        action: paths.memberRemoval.href({ accountId }),
      })
    },

    async post(req: Request, res: Response) {
      const { accountId } = await find(req, res)
      const result = await dependencies.removeMember(actorOf(res.locals), accountId)
      req.session.flash = result.ok ? 'removed' : result.reason
      res.redirect(303, paths.members.href({}))
    },
  }
}
