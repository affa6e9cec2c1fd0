import type { Request, Response } from 'express'
import { z } from 'zod'
import type { Institution } from '../../../domain/account/institution.ts'
import { changedMeanwhile, overwrites, startingForm } from '../../basis.ts'
import type { WebDependencies } from '../../dependencies.ts'
import { printedLine } from '../../fields.ts'
import { type Form, inWords, readForm } from '../../form.ts'
import { actorOf, memberOf } from '../../middleware/current-member.ts'
import { paths } from '../../paths.ts'
import { render } from '../../render.ts'

const Settings = z.object({
  name: printedLine(120, 'nameMissing'),
  coachSingular: printedLine(60, 'coachMissing'),
  coachPlural: printedLine(60, 'coachMissing'),
  homeOrganization: z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^$|^(?=.{3,253}$)[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'domainWrong')
    .optional()
    .transform((domain) => domain || null),
})

type Dependencies = Pick<WebDependencies, 'getInstitution' | 'changeInstitution'>

/** The settings that the board makes for its institution. */
export const institutionPage = ({ getInstitution, changeInstitution }: Dependencies) => ({
  async get(_req: Request, res: Response) {
    const institution = await getInstitution(memberOf(res.locals).institutionId)
    await show(res, startingForm(Settings, inputOf(institution)))
  },

  async post(req: Request, res: Response) {
    const member = memberOf(res.locals)
    const form = readForm(Settings, req.body)
    if (form.state !== 'complete') return show(res, form)
    const institution = await getInstitution(member.institutionId)
    const current = inputOf(institution)
    if (overwrites(Settings, req.body, current)) return show(res, changedMeanwhile(Settings, req.body, current, 'name'))
    const { name, coachSingular, coachPlural, homeOrganization } = form.values
    const coachTitle = { singular: coachSingular, plural: coachPlural }
    await changeInstitution(actorOf(res.locals), {
      name,
      coachTitle,
      homeOrganization: res.locals.federation ? homeOrganization : institution.homeOrganization,
    })
    req.session.flash = 'institution-changed'
    res.redirect(303, paths.members.href({}))
  },
})

const inputOf = ({ name, coachTitle, homeOrganization }: Institution) => ({
  name,
  coachSingular: coachTitle.singular,
  coachPlural: coachTitle.plural,
  homeOrganization: homeOrganization ?? '',
})

const show = (res: Response, form: Form<unknown>) => {
  const t = res.locals.t.members.institution
  const model = { title: t.title, form: inWords(form, t.errors) }
  return render(res, 'institution/page', model, { status: form.state === 'invalid' ? 422 : 200 })
}
