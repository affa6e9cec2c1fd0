import type { Request, Response } from 'express'
import { z } from 'zod'
import { ROLES } from '../../../../domain/account/membership.ts'
import type { ListedMember } from '../../../../domain/account/staffing.ts'
import type { WebDependencies } from '../../../dependencies.ts'
import { emptyForm, type Form, inWords, readForm } from '../../../form.ts'
import { actorOf } from '../../../middleware/current-member.ts'
import { paths } from '../../../paths.ts'
import { render } from '../../../render.ts'
import { memberOfPath } from '../member-of-path.ts'
import { rolesField } from '../roles-field.ts'

const Roles = z.object({ roles: rolesField })

/** Changes the roles of a colleague. */
export const memberRolesPage = (dependencies: Pick<WebDependencies, 'readMembers' | 'changeRoles'>) => {
  const find = memberOfPath(dependencies)
  return {
    async get(req: Request, res: Response) {
      const colleague = await find(req, res)
      await show(res, colleague, emptyForm({ roles: colleague.roles }))
    },

    async post(req: Request, res: Response) {
      const colleague = await find(req, res)
      const form = readForm(Roles, req.body)
      if (form.state !== 'complete') return show(res, colleague, form)
      const result = await dependencies.changeRoles(actorOf(res.locals), colleague.accountId, form.values.roles)
      req.session.flash = result.ok ? 'roles-changed' : result.reason
      res.redirect(303, paths.members.href({}))
    },
  }
}

const show = (res: Response, { accountId, name }: ListedMember, form: Form<unknown>) => {
  const t = res.locals.t.members
  const model = {
    title: t.role.title(name),
    action: paths.memberRoles.href({ accountId }),
    roles: ROLES,
    form: inWords(form, t.offer.errors),
  }
  return render(res, 'members/roles', model, { status: form.state === 'invalid' ? 422 : 200 })
}
