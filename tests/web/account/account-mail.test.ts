import { afterEach, beforeEach, expect, test } from 'vitest'
import { useDatabase } from '../../support/database/database.ts'
import { allPosted } from '../../support/people/posted.ts'
import {
  BOARD,
  enrolled,
  passwordGiven,
  recoveryCodesOn,
  secretOn,
  strictOffice,
} from '../../support/people/second-factor.ts'
import { openPostOffice, type TestPostOffice } from '../../support/servers/post-office.ts'
import { PASSWORD, visitor } from '../../support/stories/office.ts'

const database = useDatabase()
let post: TestPostOffice
beforeEach(async () => {
  post = await openPostOffice()
})
afterEach(() => post.close())

const NEXT = 'een heel ander lang wachtwoord'

test('a password reset leaves the second factor as it is', async () => {
  const strict = await strictOffice(database.current, { SMTP_URL: post.url, MAIL_FROM: 'scan@mail.example' })
  const { secret } = await enrolled(strict)
  await visitor(strict.app).post('/password-reset', { email: BOARD })
  await allPosted(database.current, strict)
  const link = /(\/new-password\/[\w-]+)/.exec(post.to(BOARD).at(-1)?.text ?? '')?.[1] ?? ''
  const owner = visitor(strict.app)
  await owner.get(link)
  expect((await owner.post('/new-password', { password: NEXT })).status).toBe(303)
  const member = await passwordGiven(strict.app, BOARD, NEXT)
  expect(member.location).toBe('/sign-in/code')
  expect((await member.post('/sign-in/code', { code: strict.codeOf(secret) })).headers.location).toBe('/scans')
})

test('the owner gets a mail about each change of the second factor', async () => {
  const strict = await strictOffice(database.current, { SMTP_URL: post.url, MAIL_FROM: 'scan@mail.example' })
  const { member, secret } = await enrolled(strict)
  await member.post('/account/second-factor/permission', { present: PASSWORD, code: strict.codeOf(secret) })
  const next = secretOn((await member.get('/account/second-factor')).text)
  await member.post('/account/second-factor', { code: strict.codeOf(next) })
  expect(recoveryCodesOn((await member.post('/account/recovery-codes', { present: PASSWORD })).text)).toHaveLength(10)
  await allPosted(database.current, strict)
  expect(
    post
      .to(BOARD)
      .map(({ headers }) => headers.subject)
      .sort(),
  ).toEqual([
    'De tweede stap bij het inloggen is ingesteld',
    'De tweede stap bij het inloggen is ingesteld',
    'Je hebt nieuwe herstelcodes',
  ])
  for (const { text } of post.to(BOARD)) {
    expect(text).not.toContain(next)
    expect(text).toContain('Was jij dit niet?')
  }
})
