import supertest from 'supertest'
import { expect, test } from 'vitest'
import { allRows } from '../../support/database/all-rows.ts'
import { useDatabase } from '../../support/database/database.ts'
import { nameOf, routesOf } from '../../support/servers/routes-of.ts'
import { fullInstitution } from '../../support/stories/full-institution.ts'
import { signedIn } from '../../support/stories/office.ts'
import { addressOf, fieldsFor } from './address-of.ts'
import { type Access, matrix } from './matrix.ts'
import { quickApp } from './quick-app.ts'

const database = useDatabase()

/** Does not exist when no federation is set. */
const NOT_HERE = 'POST /sign-in/federation'

/** Headers with which a browser says that another site made it send the request. */
const FOREIGN: readonly Readonly<Record<string, string>>[] = [
  { 'Sec-Fetch-Site': 'cross-site' },
  { 'Sec-Fetch-Site': 'same-site' },
  { Origin: 'https://evil.example' },
  { Origin: 'null' },
]

test('a post that another site made a browser send is refused, and so is a member’s post without its token', {
  timeout: 240_000,
}, async () => {
  const { acts, app } = quickApp(database.current)
  const owner = await fullInstitution(acts, 'een.example')
  const member = await signedIn(app, 'both@een.example')
  await member.get('/account')
  const before = await database.asOwner(allRows)
  const posts = routesOf(app).filter(({ method }) => method === 'POST')
  expect(posts.length).toBeGreaterThan(50)
  const taken: string[] = []
  for (const route of posts) {
    const name = nameOf(route)
    const access = matrix[name] as Access
    const address = addressOf(route.pattern, access, owner)
    const fields = fieldsFor(name, owner)
    for (const headers of FOREIGN) {
      const { status } = await supertest(app).post(address).set(headers).type('form').send(fields)
      if (status !== 403) taken.push(`${name} ${JSON.stringify(headers)}: ${status}`)
    }
    if (OF_RESPONDENTS.test(route.pattern)) continue
    const { status } = await member.rawPost(address, fields)
    if (status !== (name === NOT_HERE ? 404 : 403)) taken.push(`${name} without token: ${status}`)
  }
  expect(taken).toEqual([])
  expect(await database.asOwner(allRows)).toEqual(before)
})

/** Without a session there is no token, so the check of the origin has to be enough. */
const OF_RESPONDENTS = /^\/(s\/|code$)/
