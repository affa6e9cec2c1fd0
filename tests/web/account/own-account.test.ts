import { expect, test } from 'vitest'
import { useDatabase } from '../../support/database/database.ts'
import { composeApp } from '../../support/servers/app.ts'
import { institutionWithPeople, PASSWORD, signedIn, visitor } from '../../support/stories/office.ts'

const database = useDatabase()

const BOARD = 'bestuur@roc.example'
const NEXT = 'een heel ander lang wachtwoord'

const office = async () => {
  const acts = composeApp(database.current)
  await institutionWithPeople(acts)
  return acts
}

const isIn = async (member: ReturnType<typeof visitor>): Promise<boolean> => (await member.get('/scans')).status === 200

const change = (member: ReturnType<typeof visitor>, present: string, password: string) =>
  member.post('/account/password', { present, password })

test('a new password signs out every other browser and replaces the old one', async () => {
  const { app } = await office()
  const [here, elsewhere] = [await signedIn(app, BOARD), await signedIn(app, BOARD)]
  const facilitator = await signedIn(app, 'gesprek@roc.example')
  expect((await change(here, PASSWORD, NEXT)).headers.location).toBe('/account')
  expect((await here.get('/account')).text).toContain('Je wachtwoord is gewijzigd.')
  expect([await isIn(here), await isIn(elsewhere), await isIn(facilitator)]).toEqual([true, false, true])
  const door = (password: string) => visitor(app).post('/sign-in', { email: BOARD, password })
  expect((await door(PASSWORD)).status).toBe(422)
  expect((await door(NEXT)).status).toBe(303)
})

test('a wrong or weak password changes nothing, and no password is shown again', async () => {
  const { app } = await office()
  const [here, elsewhere] = [await signedIn(app, BOARD), await signedIn(app, BOARD)]
  const faults = [
    ['', NEXT, 'Dit is niet je wachtwoord van nu.'],
    ['geraden wachtwoord', NEXT, 'Dit is niet je wachtwoord van nu.'],
    [PASSWORD, 'te kort', 'Kies een wachtwoord van minstens 12 tekens.'],
    [PASSWORD, 'Motherfucker', 'Dit wachtwoord gebruiken te veel mensen.'],
    [PASSWORD, 'ROC roc.example 1', 'Dit wachtwoord lijkt te veel op je naam'],
  ] as const
  for (const [present, next, message] of faults) {
    const answer = await change(here, present, next)
    expect(answer.status).toBe(422)
    expect(answer.text).toContain(message)
    expect(answer.text).not.toContain(NEXT)
  }
  expect(await isIn(elsewhere)).toBe(true)
  await signedIn(app, BOARD)
})

test('guessing the password in a browser that was left open is slowed down', async () => {
  const { app } = await office()
  const here = await signedIn(app, BOARD)
  for (let guess = 0; guess < 5; guess++) expect((await change(here, `geraden ${guess}`, NEXT)).status).toBe(422)
  expect((await change(here, PASSWORD, NEXT)).status).toBe(429)
})

test('members see their own sessions in plain words, and end one of them or all others', async () => {
  const { app } = await office()
  const here = await signedIn(app, BOARD)
  const withBrowser = async (userAgent: string) => {
    const member = visitor(app, userAgent)
    await member.post('/sign-in', { email: BOARD, password: PASSWORD })
    return member
  }
  const phone = await withBrowser(
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1',
  )
  const desk = await withBrowser(
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0',
  )
  const facilitator = await signedIn(app, 'gesprek@roc.example')

  const page = (await here.get('/account')).text
  expect(page).toContain('Safari op iPhone')
  expect(page).toContain('Edge op Windows')
  expect(page).toContain('Een onbekende browser')
  expect(page.match(/Deze browser/g)).toHaveLength(1)
  expect((await here.get('/account?lang=en')).text).toContain('Edge on Windows')
  await here.get('/account?lang=nl')

  const ends = [...page.matchAll(/action="(\/account\/sessions\/[0-9a-f]{64}\/end)"/g)].map(([, end]) => String(end))
  expect(ends).toHaveLength(2)
  await facilitator.post(String(ends[0]), {}, { from: '/account' })
  expect([await isIn(phone), await isIn(desk)]).toEqual([true, true])
  const ofPhone = [...page.split('<li')].find((row) => row.includes('iPhone')) ?? ''
  await here.post(/action="([^"]+)"/.exec(ofPhone)?.[1] ?? '', {}, { from: '/account' })
  expect([await isIn(phone), await isIn(desk)]).toEqual([false, true])

  await here.post('/account/other-sessions/end', {}, { from: '/account' })
  expect([await isIn(here), await isIn(desk), await isIn(facilitator)]).toEqual([true, false, true])
  expect((await here.get('/account')).text).not.toContain('other-sessions')
})

test('an ended session stays ended, even if a running request still saves it', async () => {
  const { app, poolQuery } = await office()
  const here = await signedIn(app, BOARD)
  await signedIn(app, BOARD)
  const { rows } = await poolQuery('select sid, sess, expire from sessions')
  await here.post('/account/other-sessions/end', {}, { from: '/account' })
  const left = await poolQuery('select sid from sessions where account_id is not null')
  expect(left.rows).toHaveLength(1)
  for (const { sid, sess, expire } of rows as { sid: string; sess: unknown; expire: Date }[]) {
    await poolQuery('insert into sessions (sess, expire, sid) values ($1, $2, $3) on conflict (sid) do nothing', [
      sess,
      expire,
      sid,
    ])
  }
  expect((await poolQuery('select sid from sessions where account_id is not null')).rows).toEqual(left.rows)
})

test('an account sees only its own sessions in the database', async () => {
  const { app } = await office()
  await signedIn(app, BOARD)
  await signedIn(app, 'gesprek@roc.example')
  const { knex } = database.current
  const [{ account_id: own }] = await knex('sessions').whereNotNull('account_id').select('account_id')
  const seen = await knex.transaction(async (trx) => {
    await trx.raw(`select set_config('app.account', ?, true)`, [own])
    await trx.raw('update sessions set expire = expire')
    return trx('sessions').pluck('account_id')
  })
  expect(seen).toEqual([own])
})

test('a session ends after half an hour without use, and after twelve hours of use', async () => {
  const { app } = await office()
  const aged = async (sql: string) => {
    const member = await signedIn(app, BOARD)
    expect(await isIn(member)).toBe(true)
    await database.current.knex.raw(`update sessions set ${sql} where account_id is not null`)
    return member
  }
  const lives = 'round(extract(epoch from expire - now()) / 60) = 30'
  await signedIn(app, BOARD)
  expect(
    (await database.current.knex.raw(`select ${lives} as half from sessions where account_id is not null`)).rows,
  ).toEqual([{ half: true }])
  const signedInAgo = (ms: number) =>
    `sess = jsonb_set(sess::jsonb, '{signedInAt}', to_jsonb(${Date.now() - ms}::bigint))::json`
  expect(await isIn(await aged(signedInAgo(11.9 * 3_600_000)))).toBe(true)
  expect(await isIn(await aged(signedInAgo(12 * 3_600_000)))).toBe(false)
  expect(await isIn(await aged("expire = now() - interval '2 seconds'"))).toBe(false)
})

test('a lapsed form about one’s account is never kept, because it holds a password', async () => {
  const { app } = await office()
  const answer = await visitor(app)
    .rawPost('/account/password', { present: PASSWORD, password: NEXT })
    .set('Sec-Fetch-Site', 'same-origin')
  expect(answer.status).toBe(403)
  expect(answer.text).not.toContain('Wat je invulde is nog niet verstuurd')
  const packed = /name="resume" value="([^".]*)/.exec(answer.text)?.[1] ?? ''
  expect(Buffer.from(packed, 'base64url').toString()).toBe('{"to":"/scans","post":null}')
})
