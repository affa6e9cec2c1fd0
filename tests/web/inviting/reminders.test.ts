import { expect, test } from 'vitest'
import { operatorIn } from '../../../src/domain/account/actor.ts'
import { lastMinuteOf } from '../../../src/domain/time-of-day.ts'
import { useDatabase } from '../../support/database/database.ts'
import { htmlFaults } from '../../support/readers/html-faults.ts'
import { addressesOf, atTheScreens, teachers, useMailingScans } from '../../support/stories/mailing-scan.ts'

const database = useDatabase()
const prepare = useMailingScans(database)

const invited = async () => {
  const scan = await atTheScreens(prepare)
  await scan.invite('teachers', teachers(6))
  await scan.dispatch('invitation')
  await scan.posted()
  const address = `/scans/${scan.scanId}`
  const save = (fields: Readonly<Record<string, string>>) =>
    scan.facilitator.post(`${address}/reminders`, fields, { from: scan.page })
  const minute = () => scan.acts.jobs.find(({ name }) => name === 'run planned reminders')?.work()
  return { ...scan, address, save, minute }
}

test('the facilitator plans, changes and withdraws reminders on the page of all mails', async () => {
  const { facilitator, board, page, save } = await invited()
  const empty = (await facilitator.get(page)).text
  expect(empty).toContain('Herinneringen plannen')
  expect(await htmlFaults('plan reminders', empty)).toEqual([])
  expect((await board.get(page)).text).not.toContain('Herinneringen plannen')

  expect((await save({ day1: '30-11-2026', day2: '2026-12-07', sendsItself2: 'on' })).status).toBe(303)
  const planned = (await facilitator.get(page)).text
  expect(planned).toContain('De planning is bewaard.')
  expect(planned).toContain('name="day1" type="date" value="2026-11-30"')
  expect(planned).toMatch(/name="sendsItself2" value="on" checked/)
  expect(planned).not.toMatch(/name="sendsItself1" value="on" checked/)

  await save({ day1: '', day2: '2026-12-07' })
  const changed = (await facilitator.get(page)).text
  expect(changed).toContain('name="day1" type="date" value="2026-12-07"')
  expect(changed).not.toMatch(/value="on" checked/)
})

test.each([
  ['a day in the past', '2026-11-19', 'Deze dag is voorbij.'],
  ['a day after the closing', '2026-12-19', 'Dan is de scan al gesloten.'],
  ['the same day twice', '2026-11-30', 'Deze dag staat er al.'],
  ['no day', '31-2-2027', 'Vul een datum in die bestaat'],
])('%s is refused at its field, and what was typed stays', async (_, day, message) => {
  const { save } = await invited()
  const answer = await save({ day1: '2026-11-30', day2: day, sendsItself1: 'on' })
  expect(answer.status).toBe(422)
  expect(answer.text).toContain(`<a href="#day2">${message}`)
  expect(answer.text).toContain(`name="day2" type="date" value="${day}"`)
  expect(answer.text).toMatch(/name="sendsItself1" value="on" checked/)
})

test('a day whose reminder is ready is refused at its field, and the reminder stays ready', async () => {
  const { facilitator, page, clock, save, minute } = await invited()
  await save({ day1: '2026-11-30' })
  clock.now = new Date('2026-11-30T07:00:00Z')
  await minute()
  const answer = await save({ day1: '2026-12-07', day2: '2026-11-30', sendsItself2: 'on' })
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('<a href="#day2">De herinnering van deze dag staat al klaar.')
  expect(answer.text).toContain('name="day2" type="date" value="2026-11-30"')
  const after = (await facilitator.get(page)).text
  expect(after).toContain('De herinnering van 30 november 2026 staat klaar.')
  expect(after).not.toContain('De planning is bewaard.')
})

test('today is refused after a reminder went out today, at its field', async () => {
  const { facilitator, page, clock, save, dispatch } = await invited()
  clock.now = new Date('2026-11-30T09:00:00Z')
  await dispatch('reminder')
  const answer = await save({ day1: '2026-12-07', day2: '2026-11-30' })
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('<a href="#day2">Vandaag ging er al een herinnering uit.')
  expect((await facilitator.get(page)).text).not.toContain('De planning is bewaard.')
})

test('a reminder that waits a night shows the day on which it goes, and is kept when another day is added', async () => {
  const scan = await invited()
  const { facilitator, acts, scanId, institutionId, page, clock, save, minute, posted, office } = scan
  await save({ day1: '2026-11-30', sendsItself1: 'on' })
  clock.now = new Date('2026-11-30T06:00:00Z')
  await acts.moveClosingTime(operatorIn(institutionId), scanId, lastMinuteOf('2027-01-15'))
  await facilitator.post(`/scans/${scanId}/closing-time/mailing`, {}, { from: page })
  for (const instant of ['2026-11-30T09:00:00Z', '2026-12-01T05:00:00Z']) {
    clock.now = new Date(instant)
    await minute()
    const shown = (await facilitator.get(page)).text
    expect(shown).toContain('name="day1" type="date" value="2026-12-01"')
    const basis = /name="basis" value="([^"]+)"/.exec(shown)?.[1] ?? ''
    const kept = await save({ day1: '2026-12-01', sendsItself1: 'on', day2: '2026-12-14', basis })
    expect(kept.status).toBe(303)
  }
  clock.now = new Date('2026-12-01T07:00:00Z')
  await minute()
  await posted()
  const reminders = office.mails.filter(({ headers }) => headers.subject?.startsWith('Herinnering'))
  expect(addressesOf(reminders)).toEqual(teachers(6))
})

test('a plan that a colleague changed meanwhile is not overwritten unseen', async () => {
  const { facilitator, page, save } = await invited()
  const basis = /name="basis" value="([^"]+)"/.exec((await facilitator.get(page)).text)?.[1] ?? ''
  await save({ day1: '2026-11-30' })
  const answer = await save({ day1: '2026-12-07', basis })
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('value="2026-12-07"')
})

test('on the day the scan page has one button that sends the reminder, and one that drops it', async () => {
  const { facilitator, board, address, office, clock, save, minute, posted } = await invited()
  await save({ day1: '2026-11-30', day2: '2026-12-07' })
  clock.now = new Date('2026-11-30T07:00:00Z')
  await minute()
  const due = (await facilitator.get(address)).text
  expect(due).toContain('De herinnering van 30 november 2026 staat klaar.')
  expect(await htmlFaults('due reminder', due)).toEqual([])
  expect((await board.get(address)).text).not.toContain('staat klaar')
  const sent = await facilitator.post(`${address}/reminders/2026-11-30/dispatch`, {}, { from: address })
  expect((await facilitator.get(String(sent.headers.location))).text).toContain('Herinnering van 30 november 2026')
  await posted()
  const reminders = office.mails.filter(({ headers }) => headers.subject?.startsWith('Herinnering'))
  expect(addressesOf(reminders)).toEqual(teachers(6))
  expect((await facilitator.get(address)).text).not.toContain('staat klaar')
  // In the window of a colleague the buttons are still there.
  for (const late of ['dispatch', 'withdrawal']) {
    await facilitator.post(`${address}/reminders/2026-11-30/${late}`, {}, { from: address })
    expect((await facilitator.get(`${address}/mailings`)).text).toContain('is al verstuurd of ingetrokken.')
  }

  clock.now = new Date('2026-12-07T07:00:00Z')
  await minute()
  await facilitator.post(`${address}/reminders/2026-12-07/withdrawal`, {}, { from: address })
  expect((await facilitator.get(`${address}/mailings`)).text).toContain('Deze herinnering gaat niet uit.')
  expect((await facilitator.get(address)).text).not.toContain('staat klaar')
})
