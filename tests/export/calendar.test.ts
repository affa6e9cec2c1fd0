import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tellDossier } from '../../src/content/tell-report.ts'
import type { Agreement } from '../../src/domain/conversation/agreement.ts'
import type { AgreementId } from '../../src/domain/ids.ts'
import { bareDossier } from '../../src/domain/report/dossier.ts'
import type { Language } from '../../src/domain/scan/rubric.ts'
import { agreementCalendar } from '../../src/export/calendar.ts'
import { readCalendar } from '../support/readers/ics.ts'
import { someAgreement } from '../support/stories/agreements.ts'
import { exampleReport } from '../support/stories/reports.ts'
import { nastyTexts } from '../support/stories/told-reports.ts'

const ADDRESS = 'https://scan.example/scans/1/agreements'
const MADE = new Date('2026-11-22T10:00:00Z')

const calendarOf = (agreements: readonly Agreement[], { language = 'nl' as Language, madeAt = MADE } = {}) => {
  const told = tellDossier({ ...bareDossier(exampleReport()), agreements }, language)
  return agreementCalendar(agreements, told, ADDRESS, madeAt)
}
const eventsOf = (...given: Parameters<typeof calendarOf>) => readCalendar(calendarOf(...given) ?? '').events

const hours = someAgreement({
  id: '00000000-0000-4000-8000-000000000001' as AgreementId,
  what: 'Elke coach krijgt uren; vast, ook straks',
  factor: 'F6',
  leads: 'Bea',
  seen: 'De uren staan in het rooster',
  readyOn: '2027-03-28',
  lookBackOn: '2027-10-31',
})

test('each date of an agreement is a whole day without a time zone, also when the clocks change', () => {
  const [ready, lookBack, ...others] = eventsOf([hours])
  expect(others).toEqual([])
  expect(ready).toMatchObject({
    UID: `${hours.id}-ready@bruggenscan`,
    'DTSTART;VALUE=DATE': '20270328',
    'DTEND;VALUE=DATE': '20270329',
    DTSTAMP: '20261122T100000Z',
    SUMMARY: 'Klaar: Elke coach krijgt uren; vast, ook straks',
    TRANSP: 'TRANSPARENT',
    'URL;VALUE=URI': ADDRESS,
  })
  expect(ready?.DESCRIPTION).toBe(
    [
      '6. Tijd en middelen',
      'Wie trekt dit? Bea',
      'Waaraan zien we dat het werkt? De uren staan in het rooster',
      'Stand: open',
      'ROC Voorbeeld · Nulmeting najaar 2026',
    ].join('\n'),
  )
  expect(lookBack).toMatchObject({
    UID: `${hours.id}-look-back@bruggenscan`,
    'DTSTART;VALUE=DATE': '20271031',
    'DTEND;VALUE=DATE': '20271101',
    SUMMARY: 'Terugkijken: Elke coach krijgt uren; vast, ook straks',
  })
})

test('a calendar warns a week before looking back on what is open, at nine in the morning, and of nothing else', () => {
  const alarmsOf = (agreement: Agreement) => readCalendar(calendarOf([agreement]) ?? '').alarms
  const [ofReady, ofLookBack] = alarmsOf(hours)
  expect(ofReady).toEqual([])
  expect(ofLookBack).toEqual([
    {
      ACTION: 'DISPLAY',
      TRIGGER: '-P6DT15H',
      DESCRIPTION: 'Terugkijken: Elke coach krijgt uren; vast, ook straks',
    },
  ])
  expect(alarmsOf({ ...hours, status: 'done' })).toEqual([[], []])
})

test('the calendar is in the reader’s language', () => {
  const [ready] = eventsOf([hours], { language: 'en' })
  expect(ready?.SUMMARY).toMatch(/^Due: /)
  expect(ready?.DESCRIPTION).toContain('Who leads? Bea')
})

test('a finished agreement keeps its days, a dropped one has none, and without any day there is no calendar', () => {
  const done = someAgreement({ ...hours, status: 'done', note: 'Gelukt' })
  expect(eventsOf([done])[0]?.DESCRIPTION).toContain('Stand: klaar\nHoe het ging: Gelukt')
  expect(calendarOf([someAgreement({ ...hours, status: 'dropped' })])).toBeNull()
  expect(calendarOf([someAgreement()])).toBeNull()
  expect(calendarOf([])).toBeNull()
})

test('lines that were typed stay lines in the description, and are one line in the title', () => {
  const [ready] = eventsOf([{ ...hours, what: 'Uren\nen een plek', leads: 'Bea\nen Gijs' }])
  expect(ready?.SUMMARY).toBe('Klaar: Uren en een plek')
  expect(ready?.DESCRIPTION).toContain('Wie trekt dit? Bea\nen Gijs\nWaaraan zien')
})

test('a later file replaces the events of an earlier one', () => {
  const [before] = eventsOf([hours])
  const moved = { ...hours, readyOn: '2027-04-01' }
  const [after] = eventsOf([moved], { madeAt: new Date('2026-11-22T10:01:00Z') })
  expect(after?.UID).toBe(before?.UID)
  expect(Number(after?.SEQUENCE)).toBeGreaterThan(Number(before?.SEQUENCE))
  expect(after?.['DTSTART;VALUE=DATE']).toBe('20270401')
})

test('typed text never becomes calendar syntax', () => {
  const text = fc.oneof(
    fc.constantFrom(...nastyTexts, 'a\r\nEND:VEVENT\r\nBEGIN:VEVENT', '\\n,;:"', 'x'.repeat(300)),
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.string({ unit: 'grapheme', maxLength: 80 }),
  )
  fc.assert(
    fc.property(text, text, text, (what, leads, note) => {
      const events = eventsOf([someAgreement({ ...hours, what, leads, note, lookBackOn: null })])
      expect(events).toHaveLength(1)
      const shown = (typed: string) => typed.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()
      expect(events[0]?.SUMMARY?.trim()).toBe(`Klaar: ${shown(what)}`.trim())
      const typed = `${leads}${note}`.split('\n').length - 1
      expect(events[0]?.DESCRIPTION?.split('\n').length).toBeLessThanOrEqual(7 + typed)
    }),
  )
})

test.each(['Pacific/Kiritimati', 'America/Los_Angeles', 'Europe/Amsterdam'])(
  'a server in %s writes the same days',
  (zone) => {
    const before = process.env.TZ
    process.env.TZ = zone
    try {
      expect(eventsOf([hours]).map((event) => event['DTSTART;VALUE=DATE'])).toEqual(['20270328', '20271031'])
    } finally {
      if (before === undefined) delete process.env.TZ
      else process.env.TZ = before
    }
  },
)
