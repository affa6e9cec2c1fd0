import { expect, test } from 'vitest'
import { useDatabase } from '../../support/database/database.ts'
import { composeApp } from '../../support/servers/app.ts'
import { institutionWithPeople, PASSWORD, signedIn, visitor } from '../../support/stories/office.ts'

const database = useDatabase()

const BOARD = 'bestuur@roc.example'

const office = async () => {
  const acts = composeApp(database.current)
  await institutionWithPeople(acts)
  return acts
}

type Visitor = ReturnType<typeof visitor>

/** Signs in without loading the page each time: the token of the form stays valid. */
const door = async (someone: Visitor) => {
  const token = /name="_csrf" value="([^"]+)"/.exec((await someone.get('/sign-in')).text)?.[1] ?? ''
  return async (password: string, email = BOARD) =>
    (await someone.rawPost('/sign-in', { email, password, _csrf: token })).status
}

/** Makes half a minute pass for the counts of half a minute. */
const waitHalfAMinute = () => database.current.knex('tries').where('key', 'like', '30:%').update({ expire: 1 })

test('a persistent guesser elsewhere does not lock the owner out of a known browser', async () => {
  const { app } = await office()
  const owner = await signedIn(app, BOARD)
  await owner.post('/sign-out', {}, { from: '/scans' })
  const guess = await door(visitor(app))
  for (let round = 0; round < 5; round++) {
    for (let attempt = 0; attempt < 6; attempt++) await guess(`geraden ${round} ${attempt}`)
    await waitHalfAMinute()
  }
  expect(await guess(PASSWORD)).toBe(429)
  expect(await (await door(owner))(PASSWORD)).toBe(303)
  expect(await (await door(visitor(app)))(PASSWORD)).toBe(429)
})

test('at most twenty guesses an hour are checked, however they are spread', async () => {
  const { app } = await office()
  const guess = await door(visitor(app))
  const answers: number[] = []
  for (let attempt = 0; attempt < 25; attempt++) {
    answers.push(await guess('een gok naar het wachtwoord'))
    await waitHalfAMinute()
  }
  expect(answers).toEqual([...Array(20).fill(422), ...Array(5).fill(429)])
})

test('guesses in a known browser are slowed down too, and each account has its own count', async () => {
  const { app } = await office()
  const owner = await signedIn(app, BOARD)
  await owner.post('/sign-out', {}, { from: '/scans' })
  const guess = await door(owner)
  for (let attempt = 0; attempt < 5; attempt++) expect(await guess('een gok')).toBe(422)
  expect(await guess(PASSWORD)).toBe(429)
  expect(await guess(PASSWORD, 'gesprek@roc.example')).toBe(303)
})

test('a browser that another account used, or a forged cookie, does not count as known', async () => {
  const { app } = await office()
  const colleague = await signedIn(app, 'gesprek@roc.example')
  await colleague.post('/sign-out', {}, { from: '/scans' })
  const guess = await door(visitor(app))
  for (let attempt = 0; attempt < 5; attempt++) await guess('een gok')
  expect(await (await door(colleague))(PASSWORD)).toBe(429)
  const forged = visitor(app, '', `known=${'a'.repeat(22)}.${'b'.repeat(22)}`)
  expect(await (await door(forged))(PASSWORD)).toBe(429)
})

test('one browser can be known for several accounts, and its cookie names none of them', async () => {
  const { app } = await office()
  const shared = visitor(app)
  for (const email of [BOARD, 'gesprek@roc.example']) {
    const answer = await shared.post('/sign-in', { email, password: PASSWORD })
    const known = [answer.headers['set-cookie']].flat().find((cookie) => cookie?.startsWith('known=')) ?? ''
    expect(known).toMatch(
      /^known=[\w-]{22}(\.[\w-]{22}){1,2}; Max-Age=15552000; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/,
    )
    await shared.post('/sign-out', {}, { from: '/scans' })
  }
  const guess = await door(visitor(app))
  for (let attempt = 0; attempt < 5; attempt++) await guess('een gok')
  expect(await (await door(shared))(PASSWORD)).toBe(303)
})

test('processes count tries together, and the counts name nobody', async () => {
  const acts = await office()
  const other = composeApp(database.current)
  for (const each of [acts, other, acts, other, acts]) {
    expect(await (await door(visitor(each.app)))('een gok')).toBe(422)
  }
  expect(await (await door(visitor(other.app)))(PASSWORD)).toBe(429)
  expect(JSON.stringify(await database.current.knex('tries'))).not.toContain('roc.example')
})
