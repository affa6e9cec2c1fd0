import { beforeEach, expect, test } from 'vitest'
import { allRows } from '../../support/database/all-rows.ts'
import { useDatabase } from '../../support/database/database.ts'
import { type Asker, askerOf, staffAt, tokenIn } from '../../support/people/staff.ts'
import { nameOf, type Route, routesOf } from '../../support/servers/routes-of.ts'
import {
  type FullInstitution,
  fullInstitution,
  ROLES,
  STAFF,
  type Staff,
} from '../../support/stories/full-institution.ts'
import { visitor } from '../../support/stories/office.ts'
import { addressOf, fieldsFor, namesRow, namesRowBelow, readAccess } from './address-of.ts'
import { type Access, matrix } from './matrix.ts'
import { quickApp } from './quick-app.ts'

// On both engines: it asks every route, so every store and read model.

const database = useDatabase()

/** For about four hundred requests. */
const TIME = { timeout: 240_000 }

let { acts, app } = {} as ReturnType<typeof quickApp>
beforeEach(() => {
  ;({ acts, app } = quickApp(database.current))
})

/** Requests that end something come last, so that the others still find it. */
const ENDS = [/^/, /\/(removal|merger|draft)$/, /\/(launch|closure)$/, /\/deletion$/, /\/sign-out$/]
const lastOf = ({ method, pattern }: Route) => (method === 'GET' ? -1 : ENDS.findLastIndex((end) => end.test(pattern)))
const routes = () => routesOf(app).toSorted((one, other) => lastOf(one) - lastOf(other))
const accessTo = (route: Route): Access => matrix[nameOf(route)] ?? 'nobody any'
const mayBe = (access: Access, who: Staff): boolean => {
  const role = readAccess(access).who
  if (role === 'board' || role === 'facilitator') return ROLES[who].some((each) => each === role)
  return role !== 'nobody'
}

type Answer = { readonly name: string; readonly status: number; readonly to: string }

/** Requests each route and lists the unexpected answers: `GET /scans: 200`. */
const walk = async (
  asked: readonly Route[],
  asker: Asker,
  owner: FullInstitution,
  expected: (answer: Answer) => boolean,
): Promise<readonly string[]> => {
  const faults: string[] = []
  for (const route of asked) {
    const name = nameOf(route)
    const address = addressOf(route.pattern, accessTo(route), owner)
    const { status, headers } = await asker.ask(route.method, address, fieldsFor(name, owner))
    const to = headers.location ?? ''
    if (!expected({ name, status, to })) faults.push(`${name}: ${status} ${to}`.trim())
  }
  return faults
}

/** Leaves the cookie that the opt-out page needs. */
const optOutLink = (asker: Asker, { code, key }: FullInstitution) => asker.ask('GET', `/s/${code}/${key}/opt-out`)

const shut = ({ status, to }: Answer) => status === 403 || (status === 303 && to.startsWith('/sign-in'))
const refused = ({ status }: Answer) => status === 403
const notThere = ({ status }: Answer) => status === 404
const letIn = ({ name, status, to }: Answer) =>
  status === 200 ||
  status === 422 ||
  (status === 303 && (!/^\/(sign-in|institutions)/.test(to) || name === 'POST /sign-out')) ||
  (status === 404 && NOTHING_THERE.includes(name))

/** The scan has no earlier round, and the asker holds no offer. */
const NOTHING_THERE = [
  'GET /scans/:scanId/comparison',
  ...['GET /offers/:key', 'GET /join', 'POST /join', 'POST /join/acceptance'],
]

test('every route has a line in the matrix, and every line has a route', () => {
  expect(routesOf(app).map(nameOf).toSorted()).toEqual(Object.keys(matrix).toSorted())
})

/** Somebody without an account, who opened a page with a form. */
const passerBy = async (): Promise<Asker> => {
  const somebody = visitor(app)
  return askerOf(somebody, tokenIn((await somebody.get('/sign-in')).text))
}

test('a visitor who is not signed in reaches only what anyone may, and changes nothing else', TIME, async () => {
  const owner = await fullInstitution(acts, 'een.example')
  const before = await database.asOwner(allRows)
  const of = (who: RegExp) => routes().filter((route) => who.test(accessTo(route)))
  expect(await walk(of(/^(members|board|facilitator)/), await passerBy(), owner, shut)).toEqual([])
  const shutOrGone = (answer: Answer) => shut(answer) || notThere(answer)
  expect(await walk(of(/^(account|nobody)/), await passerBy(), owner, shutOrGone)).toEqual([])
  expect(await database.asOwner(allRows)).toEqual(before)
  const anyone = await passerBy()
  await optOutLink(anyone, owner)
  expect(await walk(of(/^anyone/), anyone, owner, letIn)).toEqual([])
})

test.each(STAFF)(
  'a member in the role %s reaches only what the matrix allows, and changes nothing else',
  TIME,
  async (who) => {
    const owner = await fullInstitution(acts, 'een.example')
    const member = await staffAt(app, `${who}@een.example`)
    const before = await database.asOwner(allRows)
    const isGone = (route: Route) => accessTo(route).startsWith('nobody')
    const may = (route: Route) => mayBe(accessTo(route), who)
    expect(await walk(routes().filter(isGone), member, owner, notThere)).toEqual([])
    const forbidden = routes().filter((route) => !isGone(route) && !may(route))
    expect(await walk(forbidden, member, owner, refused)).toEqual([])
    expect(await database.asOwner(allRows)).toEqual(before)
    await optOutLink(member, owner)
    expect(await walk(routes().filter(may), member, owner, letIn)).toEqual([])
  },
)

test('members of another institution find nothing, whatever their role, and change nothing', TIME, async () => {
  const owner = await fullInstitution(acts, 'een.example')
  const own = await fullInstitution(acts, 'twee.example')
  const strangers: [Staff, Asker][] = []
  for (const who of STAFF) strangers.push([who, await staffAt(app, `${who}@twee.example`)])
  const before = await database.asOwner(allRows)
  const named = routes().filter(({ pattern }) => namesRow(pattern))
  expect(named.length).toBeGreaterThan(100)
  for (const [who, stranger] of strangers) {
    const faults = await walk(named, stranger, owner, notThere)
    expect({ who, faults: faults.filter((fault) => !TOLD_IN_THE_LIST.includes(fault)) }).toEqual({ who, faults: [] })

    // The address names their own scan, and below it a row of somebody else, or of nobody.
    const { draft, discarded, open, closed } = own
    for (const route of routes().filter((each) => namesRowBelow(each.pattern) && mayBe(accessTo(each), who))) {
      const outcomes = []
      for (const of of [owner, ofNobody(owner)]) {
        const address = addressOf(route.pattern, accessTo(route), { ...of, draft, discarded, open, closed })
        const { status, headers } = await stranger.ask(route.method, address, fieldsFor(nameOf(route), own))
        outcomes.push(`${nameOf(route)}: ${status} ${headers.location?.replace(/[0-9a-f-]{36}(?!\/)/g, 'ID')}`)
      }
      expect(outcomes[0]).toBe(outcomes[1])
      expect(outcomes[0]).not.toMatch(/: 2/)
    }
  }
  expect(await database.asOwner(allRows)).toEqual(before)
})

/** This answer is the same for any id, since a discarded draft may be gone when somebody restores it. */
const TOLD_IN_THE_LIST = ['POST /scans/:scanId/restoration: 303 /scans']

/** The same institution, with ids that nobody has. */
const ofNobody = (owner: FullInstitution): FullInstitution => {
  const id = crypto.randomUUID() as never
  const rows = { colleague: id, offer: id, edition: id, mailing: id, remark: id, agreement: id, receipt: id }
  return { ...owner, ...rows, title: id, task: id, arrangement: id }
}
