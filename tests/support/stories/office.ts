import type { Express } from 'express'
import supertest from 'supertest'
import type { Composed } from '../../../src/compose.ts'
import type { Role } from '../../../src/domain/account/membership.ts'
import type { InstitutionId } from '../../../src/domain/ids.ts'

export const PASSWORD = 'lange zin als wachtwoord'

/** An institution with a board member and a facilitator, `bestuur@NAME` and `gesprek@NAME`. */
export const institutionWithPeople = (app: Composed, name = 'roc.example'): Promise<InstitutionId> => {
  const person = (who: string, role: Role) => ({
    email: `${who}@${name}`,
    name: who,
    password: PASSWORD,
    roles: [role],
  })
  return app.createInstitution(`ROC ${name}`, [person('bestuur', 'board'), person('gesprek', 'facilitator')])
}

/** A visitor of an app, or of its address, who keeps cookies and sends the token of the form with each post. */
export const visitor = (app: Express | string, userAgent = '', cookie = '') => {
  const agent = supertest.agent(app).set('User-Agent', userAgent)
  if (cookie) agent.set('Cookie', cookie)
  const tokenIn = (html: string): string => /name="_csrf" value="([^"]+)"/.exec(html)?.[1] ?? ''
  return {
    get: (path: string) => agent.get(path),
    /** Posts a form. First opens the page with the form, as people do. */
    post: async (path: string, fields: Readonly<Record<string, string>>, { from = path } = {}) => {
      const page = await agent.get(from)
      return agent
        .post(path)
        .type('form')
        .send({ ...fields, _csrf: tokenIn(page.text) })
    },
    /** Posts a form that takes files. */
    upload: async (
      path: string,
      fields: Readonly<Record<string, string>>,
      file: Buffer | null,
      { from = path, name = 'lijst' } = {},
    ) => {
      const page = await agent.get(from)
      const post = agent.post(path).field({ ...fields, _csrf: tokenIn(page.text) })
      return file ? post.attach('file', file, name) : post
    },
    /** Posts without one of our forms. */
    rawPost: (path: string, fields: Readonly<Record<string, string>>) => agent.post(path).type('form').send(fields),
  }
}

export const signedIn = async (app: Express, email: string) => {
  const member = visitor(app)
  const answer = await member.post('/sign-in', { email, password: PASSWORD })
  if (answer.status !== 303) throw new Error(`${email} could not sign in: ${answer.status}`)
  return member
}

/** The draft form as the browser sends it. */
export const draftFields = (changes: Readonly<Record<string, string>> = {}) => ({
  title: 'Najaar 2026',
  referenceDate: '2026-11-01',
  closesOn: '2026-12-18',
  coachSingular: 'mediacoach',
  coachPlural: 'mediacoaches',
  asksWish: 'on',
  takesRemarks: 'on',
  ...groupFields('board', { takesPart: 'on', visibility: 'on-record', invited: '3' }),
  ...groupFields('coaches', { takesPart: 'on', visibility: '3', invited: '8' }),
  ...groupFields('teachers', { takesPart: 'on', visibility: '5', invited: '' }),
  ...groupFields('students', { visibility: '5', invited: '' }),
  ...changes,
})

export const groupFields = (key: string, fields: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries({ label: '', ...fields }).map(([name, value]) => [`groups[${key}][${name}]`, value]),
  )
