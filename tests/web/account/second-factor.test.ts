import { expect, test } from 'vitest'
import { keyRing } from '../../../src/application/key-ring.ts'
import { useDatabase } from '../../support/database/database.ts'
import { BOARD, enrolled, passwordGiven, secretOn, strictOffice } from '../../support/people/second-factor.ts'
import { PASSWORD } from '../../support/stories/office.ts'

const database = useDatabase()

const inside = async (member: { get: (path: string) => PromiseLike<{ status: number }> }) =>
  (await member.get('/scans')).status === 200

test('the first sign-in may skip the second factor once, and the next sign-in must set it up first', async () => {
  const { app } = await strictOffice(database.current)
  const first = await passwordGiven(app)
  expect(first.location).toBe('/sign-in/enrolment')
  expect(await inside(first)).toBe(false)
  expect((await first.get('/sign-in/enrolment')).text).toContain('Je kunt dit één keer uitstellen.')
  const answer = await first.post('/sign-in/grace', {}, { from: '/sign-in/enrolment' })
  expect(answer.headers.location).toBe('/scans')
  expect(await inside(first)).toBe(true)

  const second = await passwordGiven(app)
  const page = await second.get(second.location)
  expect(page.text).toContain('De vorige keer stelde je dit uit.')
  expect(page.text).not.toContain('/sign-in/grace')
  const forced = await second.post('/sign-in/grace', {}, { from: '/sign-in/enrolment' })
  expect(forced.headers.location).toBe('/sign-in/enrolment')
  expect(await inside(second)).toBe(false)
})

test('when two browsers postpone it at once, one gets in', async () => {
  const { app } = await strictOffice(database.current)
  const both = [await passwordGiven(app), await passwordGiven(app)]
  await Promise.all(both.map((each) => each.post('/sign-in/grace', {}, { from: '/sign-in/enrolment' })))
  expect([await inside(both[0] as never), await inside(both[1] as never)].sort()).toEqual([false, true])
})

test('setting up the second factor gives ten recovery codes once, and from then on a code is needed', async () => {
  const office = await strictOffice(database.current)
  const putOff = await passwordGiven(office.app)
  await putOff.post('/sign-in/grace', {}, { from: '/sign-in/enrolment' })

  const member = await passwordGiven(office.app)
  const page = (await member.get('/sign-in/enrolment')).text
  expect(page).toMatch(/<svg class="qr"[^>]+><rect[^>]+><path d="M[^"]{500,}"/)
  expect(page).toMatch(
    /href="otpauth:\/\/totp\/Bruggenscan:bestuur%40roc.example\?secret=[A-Z2-7]{32}&amp;issuer=Bruggenscan"/,
  )
  const secret = secretOn(page)
  expect(secretOn((await member.get('/sign-in/enrolment')).text)).toBe(secret)
  const wrong = await member.post('/sign-in/enrolment', { code: office.codeOf(secret, 5) })
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain('Deze code klopt niet of is al gebruikt.')
  expect(secretOn(wrong.text)).toBe(secret)
  const right = await member.post('/sign-in/enrolment', { code: office.codeOf(secret).replace(/(...)/, '$1 ') })
  expect(right.text.match(/<li>(\w{4}-){3}\w{4}<\/li>/g)).toHaveLength(10)
  expect(right.text).toContain('Ik heb ze bewaard, verder')
  expect([await inside(member), await inside(putOff)]).toEqual([true, false])
  expect((await member.get('/account')).text).toContain('Je hebt nog 10 herstelcodes.')

  const again = await passwordGiven(office.app)
  expect(again.location).toBe('/sign-in/code')
  expect((await again.get('/sign-in/enrolment')).headers.location).toBe('/sign-in/code')
  expect(await inside(again)).toBe(false)
  expect((await again.post('/sign-in/code', { code: office.codeOf(secret) })).status).toBe(422)
  office.later()
  expect((await again.post('/sign-in/code', { code: office.codeOf(secret) })).headers.location).toBe('/scans')
  expect(await inside(again)).toBe(true)
})

test('a code one step off is accepted, a code two steps off is not, and no code works twice', async () => {
  const office = await strictOffice(database.current)
  const { secret } = await enrolled(office)
  const tryCode = async (code: string) => {
    const member = await passwordGiven(office.app)
    return (await member.post('/sign-in/code', { code })).status
  }
  office.later(10)
  expect(await tryCode(office.codeOf(secret, -2))).toBe(422)
  expect(await tryCode(office.codeOf(secret, 2))).toBe(422)
  expect(await tryCode(office.codeOf(secret, -1))).toBe(303)
  expect(await tryCode(office.codeOf(secret, -1))).toBe(422)
  expect(await tryCode(office.codeOf(secret, 1))).toBe(303)
  expect(await tryCode(office.codeOf(secret))).toBe(422)
})

test('when several people use one code at once, one gets in', async () => {
  const office = await strictOffice(database.current)
  const { secret, recoveryCodes } = await enrolled(office)
  for (const code of [office.codeOf(secret), String(recoveryCodes[0])]) {
    const members = await Promise.all(Array.from({ length: 4 }, () => passwordGiven(office.app)))
    const answers = await Promise.all(members.map((member) => member.post('/sign-in/code', { code })))
    expect((await Promise.all(members.map(inside))).filter(Boolean)).toHaveLength(1)
    expect(answers.filter(({ status }) => status === 422)).toHaveLength(3)
  }
})

test('a recovery code works once, however it is typed, and the page says how many are left', async () => {
  const office = await strictOffice(database.current)
  const { recoveryCodes } = await enrolled(office)
  const code = String(recoveryCodes[3])
  const first = await passwordGiven(office.app)
  const answer = await first.post('/sign-in/code', { code: ` ${code.toLowerCase().replaceAll('-', ' ')} ` })
  expect(answer.text).toContain('Je hebt er nog 9.')
  expect(await inside(first)).toBe(true)
  const second = await passwordGiven(office.app)
  expect((await second.post('/sign-in/code', { code })).status).toBe(422)
  for (const [index, left] of recoveryCodes.slice(4).entries()) {
    if (index === 2) expect((await first.get('/account')).text).not.toContain('Maak nieuwe, dan kom je er ook in')
    await (await passwordGiven(office.app)).post('/sign-in/code', { code: left })
  }
  expect((await first.get('/account')).text).toContain('Maak nieuwe, dan kom je er ook in')
})

test('guessing codes is slowed down, and the recovery code of a colleague does not work', async () => {
  const office = await strictOffice(database.current)
  const { member, secret } = await enrolled(office)
  await member.post('/sign-out', {}, { from: '/scans' })
  const colleague = await enrolled(office, 'gesprek@roc.example')
  const guesser = await passwordGiven(office.app)
  for (const code of [String(colleague.recoveryCodes[0]), '000000', '111111', '222222', '333333']) {
    expect((await guesser.post('/sign-in/code', { code })).status).toBe(422)
  }
  expect((await guesser.post('/sign-in/code', { code: office.codeOf(secret) })).status).toBe(429)
  expect((await (await passwordGiven(office.app)).post('/sign-in/code', { code: office.codeOf(secret) })).status).toBe(
    429,
  )
  await member.post('/sign-in', { email: BOARD, password: PASSWORD })
  expect((await member.post('/sign-in/code', { code: office.codeOf(secret) })).status).toBe(303)
})

test('a new device needs the password and a code; the old device and its recovery codes stop working', async () => {
  const office = await strictOffice(database.current)
  const { member, secret, recoveryCodes } = await enrolled(office)
  const elsewhere = await passwordGiven(office.app)
  await elsewhere.post('/sign-in/code', { code: office.codeOf(secret) })
  office.later()
  expect((await member.get('/account/second-factor')).headers.location).toBe('/account/second-factor/permission')
  expect((await member.post('/account/second-factor', { code: '123456' }, { from: '/account' })).headers.location).toBe(
    '/account/second-factor/permission',
  )
  const permission = (present: string, code: string) =>
    member.post('/account/second-factor/permission', { present, code })
  expect((await permission('geraden wachtwoord', office.codeOf(secret))).status).toBe(422)
  expect((await permission(PASSWORD, '000000')).status).toBe(422)
  expect((await permission(PASSWORD, '')).status).toBe(422)
  expect((await permission(PASSWORD, String(recoveryCodes[0]))).headers.location).toBe('/account/second-factor')

  const next = secretOn((await member.get('/account/second-factor')).text)
  expect(next).not.toBe(secret)
  const answer = await member.post('/account/second-factor', { code: office.codeOf(next) })
  expect(answer.text).toContain('Bewaar je herstelcodes')
  expect([await inside(member), await inside(elsewhere)]).toEqual([true, false])
  expect((await member.get('/account/second-factor')).status).toBe(303)
  office.later()
  const door = await passwordGiven(office.app)
  for (const old of [office.codeOf(secret), String(recoveryCodes[1])]) {
    expect((await door.post('/sign-in/code', { code: old })).status).toBe(422)
  }
  expect((await door.post('/sign-in/code', { code: office.codeOf(next) })).status).toBe(303)
})

test('new recovery codes need the password, and the old ones stop working', async () => {
  const office = await strictOffice(database.current)
  const { member, recoveryCodes } = await enrolled(office)
  expect((await member.post('/account/recovery-codes', { present: 'geraden wachtwoord' })).status).toBe(422)
  const renewed = await member.post('/account/recovery-codes', { present: PASSWORD })
  expect(renewed.text.match(/<li>(\w{4}-){3}\w{4}<\/li>/g)).toHaveLength(10)
  const door = await passwordGiven(office.app)
  expect((await door.post('/sign-in/code', { code: String(recoveryCodes[0]) })).status).toBe(422)
})

test('secrets are sealed and codes are hashed: the database holds neither in readable form', async () => {
  const office = await strictOffice(database.current)
  const { secret, recoveryCodes } = await enrolled(office)
  const asking = await passwordGiven(office.app, 'gesprek@roc.example')
  const proposed = secretOn((await asking.get('/sign-in/enrolment')).text)
  await database.asOwner(async (owner) => {
    const rows = [await owner('second_factors'), await owner('recovery_codes'), await owner('sessions')]
    const kept = JSON.stringify(rows, (_, value) =>
      value?.type === 'Buffer' ? Buffer.from(value.data).toString('latin1') : value,
    )
    for (const text of [secret, proposed, ...recoveryCodes, ...recoveryCodes.map((code) => code.replaceAll('-', ''))]) {
      expect(text.length).toBeGreaterThan(15)
      expect(kept).not.toContain(text)
    }
    expect(rows[0]).toHaveLength(1)
    expect(rows[1]).toHaveLength(10)
  })
})

test('an account cannot see the second factor of another account in the database', async () => {
  const office = await strictOffice(database.current)
  await enrolled(office)
  const { knex } = database.current
  const seen = (account: string) =>
    knex.transaction(async (trx) => {
      await trx.raw(`select set_config('app.account', ?, true)`, [account])
      return [...(await trx('second_factors')), ...(await trx('recovery_codes'))].length
    })
  const board = await office.signIn(BOARD, PASSWORD)
  const facilitator = await office.signIn('gesprek@roc.example', PASSWORD)
  if (!board.ok || !facilitator.ok) throw new Error('nobody')
  expect([await seen(board.accountId), await seen(facilitator.accountId)]).toEqual([11, 0])
  expect(await knex('second_factors')).toEqual([])
})

test('a second factor that was sealed for another account, or with another secret, opens nothing', async () => {
  const { secondFactorSecrets } = await import('../../../src/application/account/second-factor-secrets.ts')
  const { randomBytes } = await import('node:crypto')
  const [anna, bram] = [crypto.randomUUID(), crypto.randomUUID()] as never[]
  const secrets = secondFactorSecrets(keyRing('one secret of this installation'), randomBytes)
  const sealed = secrets.seal(anna as never, 'JBSWY3DPEHPK3PXP')
  expect(secrets.unseal(anna as never, sealed)).toBe('JBSWY3DPEHPK3PXP')
  expect(secrets.unseal(bram as never, sealed)).toBeNull()
  expect(secondFactorSecrets(keyRing('another'), randomBytes).unseal(anna as never, sealed)).toBeNull()
})

test('a change of the password sends a half-finished sign-in back to the start', async () => {
  const office = await strictOffice(database.current)
  const { member, secret } = await enrolled(office)
  const halfway = await passwordGiven(office.app)
  await member.post('/account/password', { present: PASSWORD, password: 'een heel ander lang wachtwoord' })
  const late = await halfway.post('/sign-in/code', { code: office.codeOf(secret) }, { from: '/sign-in' })
  expect(late.status).toBe(403)
  expect(await inside(halfway)).toBe(false)
})
