import { expect, test } from 'vitest'
import { appCommand } from '../../src/cli/app-command.ts'
import { useDatabase } from '../support/database/database.ts'
import { BOARD, enrolled, passwordGiven, strictOffice } from '../support/people/second-factor.ts'
import { visitor } from '../support/stories/office.ts'

const database = useDatabase()

test('a member who is locked out gets a link for one new password, without the second factor, and the board sees it in the log', async () => {
  const office = await strictOffice(database.current, { BASE_URL: 'http://scan.example' })
  await enrolled(office)
  expect((await passwordGiven(office.app)).location).toBe('/sign-in/code')
  const done = await appCommand(['account', 'reset', BOARD.toUpperCase()], office)
  expect(done).toMatchObject({ status: 0, stderr: '' })
  const link = /\/new-password\/[\w-]{43}/.exec(done.stdout)?.[0] ?? ''
  const password = 'zeven blauwe vogels fluiten'
  const somebody = visitor(office.app)
  await somebody.get(link)
  await somebody.post('/new-password', { password })
  expect((await passwordGiven(office.app)).location).not.toBe('/sign-in/code')
  const back = await passwordGiven(office.app, BOARD, password)
  expect(back.location).toBe('/sign-in/enrolment')
  await back.post('/sign-in/grace', {}, { from: '/sign-in/enrolment' })
  const late = visitor(office.app)
  await late.get(link)
  await late.post('/new-password', { password: 'een heel ander wachtwoord' })
  expect((await passwordGiven(office.app, BOARD, 'een heel ander wachtwoord')).location).toBe('undefined')

  const found = await office.signIn(BOARD, password, () => null as never)
  if (!found.ok) throw new Error(found.reason)
  const [member] = await office.membershipsOf(found.accountId)
  const lines = member ? await office.readAuditLog(member.institutionId) : []
  expect(lines).toContainEqual(expect.objectContaining({ act: 'reset-account', who: null, about: 'bestuur' }))
})

test('an unknown address and a faulty command change nothing, and say so', async () => {
  const office = await strictOffice(database.current)
  expect(await appCommand(['account', 'reset', 'niemand@roc.example'], office)).toMatchObject({ status: 1 })
  expect(await appCommand(['account', 'reset'], office)).toMatchObject({ status: 2 })
  expect(await appCommand(['account', 'reset', 'a', 'b'], office)).toMatchObject({ status: 2 })
})
