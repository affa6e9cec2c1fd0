import type { Request, Response } from 'express'
import { z } from 'zod'
import { ROLES } from '../../../../domain/account/membership.ts'
import type { WebDependencies } from '../../../dependencies.ts'
import { email } from '../../../fields.ts'
import { emptyForm, type Form, invalidForm, inWords, readForm } from '../../../form.ts'
import { actorOf } from '../../../middleware/current-member.ts'
import { paths } from '../../../paths.ts'
import { render } from '../../../render.ts'
import { rolesField } from '../roles-field.ts'
import { showLink } from '../show-link.ts'

const Invited = z.object({ address: email('addressWrong'), roles: rolesField })

type Dependencies = Pick<WebDependencies, 'offerMembership' | 'sendsMail'>

/** Makes an offer of membership to a colleague. */
export const offerPage = ({ offerMembership, sendsMail }: Dependencies) => {
  const show = (res: Response, form: Form<unknown>) => {
    const t = res.locals.t.members
    const model = { title: t.offer.title, roles: ROLES, sendsMail, form: inWords(form, t.offer.errors) }
    return render(res, 'members/offer', model, { status: form.state === 'invalid' ? 422 : 200 })
  }
  return {
    get: (_req: Request, res: Response) => show(res, emptyForm({ roles: [] })),

    async post(req: Request, res: Response) {
      const form = readForm(Invited, req.body)
      if (form.state !== 'complete') return show(res, form)
      const { address, roles } = form.values
      const result = await offerMembership(actorOf(res.locals), address, roles)
      if (!result.ok) return show(res, invalidForm(form.values, { address: result.reason }))
      if (result.link) return showLink(res, address, result.link)
      req.session.flash = 'offered'
      res.redirect(303, paths.members.href({}))
    },
  }
}
