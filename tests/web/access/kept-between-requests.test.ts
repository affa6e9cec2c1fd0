import type { Response } from 'supertest'
import { expect, test } from 'vitest'
import { useDatabase } from '../../support/database/database.ts'
import { fileText } from '../../support/readers/file-text.ts'
import { nameOf, type Route, routesOf } from '../../support/servers/routes-of.ts'
import { marksOf, type OneOfTwo, twoInstitutions } from '../../support/stories/two-institutions.ts'
import { addressOf, namesRow, namesRowBelow } from './address-of.ts'
import { type Access, matrix } from './matrix.ts'
import { quickApp } from './quick-app.ts'

const database = useDatabase()

const accessTo = (route: Route) => matrix[nameOf(route)] as Access

/**
 * Every address that shows something. The mail box is left out: it belongs to no institution and is never in
 * production.
 */
const isShown = ({ method, pattern }: Route) => method === 'GET' && !pattern.startsWith('/mail-box')

/** What an answer reveals of `other`, except what the asker put in the address. */
const given = async ({ body }: Response, other: OneOfTwo, address = ''): Promise<readonly string[]> => {
  const said = await fileText(body)
  return marksOf(other).filter((mark) => said.includes(mark) && !address.includes(mark))
}

/** The headers of a browser that kept `answer`. */
const whenChanged = ({ headers }: Response) => ({
  'If-None-Match': headers.etag ?? '"kept"',
  'If-Modified-Since': new Date(Date.now() + 86_400_000).toUTCString(),
})

/** Both institutions, and a list of faults. */
const started = async () => {
  const { acts, app } = quickApp(database.current)
  const [one, other] = await twoInstitutions(acts, app)
  const wrong: string[] = []
  const blame = (route: Route, about: string, isWrong: unknown) => isWrong && wrong.push(`${nameOf(route)}: ${about}`)
  return { one, other, wrong, blame, shown: routesOf(app).filter(isShown) }
}

test('members of two institutions who ask one after the other each get their own pages', async () => {
  const { one, other, wrong, blame, shown } = await started()
  let named = 0
  for (const route of shown) {
    const at = (owner: OneOfTwo) => addressOf(route.pattern, accessTo(route), owner)
    const first = await one.member.ask('GET', at(one))
    const own = await other.member.ask('GET', at(other), {}, whenChanged(first))
    const again = await one.member.ask('GET', at(one))
    blame(route, `${first.status} and ${own.status}`, own.status !== first.status && own.status !== 304)
    if (own.status === 304) {
      const whole = await other.member.ask('GET', at(other))
      blame(route, 'is not what it was for another', !whole.body.equals(first.body))
    }
    for (const mark of await given(own, one)) blame(route, `gives the other ${mark}`, true)
    for (const mark of await given(again, other)) blame(route, `gives the first ${mark}`, true)
    if ((await given(first, one)).length > 0) named += 1
  }
  expect(wrong).toEqual([])
  expect(named).toBeGreaterThan(70)
})

test('the address of another institution gives nothing after it was shown, not even whether it changed', async () => {
  const { one, other, wrong, blame, shown } = await started()
  const ofOne = shown.filter(({ pattern }) => namesRow(pattern) || namesRowBelow(pattern))
  for (const route of ofOne) {
    const address = addressOf(route.pattern, accessTo(route), one)
    const first = await one.member.ask('GET', address)
    const answer = await other.member.ask('GET', address, {}, { ...whenChanged(first), 'If-None-Match': '*' })
    blame(route, `${answer.status}`, answer.status !== 404)
    for (const mark of await given(answer, one, address)) blame(route, `gives ${mark}`, true)
  }
  expect(wrong).toEqual([])
})
