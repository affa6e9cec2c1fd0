import type { Request, Response } from 'express'
import { z } from 'zod'
import { proposalFor, proposedIn } from '../../../account/enrolment.ts'
import { handleOf } from '../../../account/session-handle.ts'
import type { WebDependencies } from '../../../dependencies.ts'
import { typedCode } from '../../../fields.ts'
import { emptyForm, type Form, invalidForm, inWords, readForm } from '../../../form.ts'
import { memberOf } from '../../../middleware/current-member.ts'
import { paths } from '../../../paths.ts'
import { render } from '../../../render.ts'
import { showRecoveryCodes } from '../recovery-codes/show.ts'

const FirstCode = z.object({ code: typedCode })

type Dependencies = Pick<WebDependencies, 'proposeSecondFactor' | 'enrolSecondFactor'>

/** Sets up a second factor, or replaces it. Opens only shortly after the permission page has checked the password. */
export const secondFactorPage = (dependencies: Dependencies) => ({
  async get(req: Request, res: Response) {
    if (!isOpen(req)) return res.redirect(303, paths.ownSecondFactorPermission.href({}))
    await show(dependencies, req, res, emptyForm())
  },

  async post(req: Request, res: Response) {
    const proposal = proposedIn(req)
    if (!isOpen(req) || !proposal) return res.redirect(303, paths.ownSecondFactorPermission.href({}))
    const form = readForm(FirstCode, req.body)
    if (form.state !== 'complete') return show(dependencies, req, res, form)
    const who = { handle: handleOf(req), replaces: true }
    const result = await dependencies.enrolSecondFactor(memberOf(res.locals).accountId, proposal, form.values.code, who)
    if (!result.ok) return show(dependencies, req, res, invalidForm({}, { code: result.reason }))
    delete req.session.secondFactorOpenUntil
    delete req.session.proposedSecondFactor
    await showRecoveryCodes(res, result.recoveryCodes, paths.account.href({}))
  },
})

const isOpen = ({ session }: Request): boolean => (session.secondFactorOpenUntil ?? 0) > Date.now()

const show = async (dependencies: Dependencies, req: Request, res: Response, form: Form<unknown>) => {
  const { enrolment, errors } = res.locals.t.secondFactor
  const model = {
    title: enrolment.title,
    form: inWords(form, errors),
    proposal: await proposalFor(dependencies, req, memberOf(res.locals).accountId),
  }
  await render(res, 'account/second-factor', model, { status: form.state === 'invalid' ? 422 : 200 })
}
