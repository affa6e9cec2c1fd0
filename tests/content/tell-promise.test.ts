import { describe, expect, test } from 'vitest'
import { setFactsOf } from '../../src/content/question-sets.ts'
import { tellPromise, tellPromiseBriefly } from '../../src/content/tell-promise.ts'
import { LANGUAGES } from '../../src/domain/scan/rubric.ts'
import { HIGHEST_THRESHOLD, LOWEST_THRESHOLD, type Visibility } from '../../src/domain/scan/stakeholder-group.ts'
import { instantOf, lastMinuteOf } from '../../src/domain/time-of-day.ts'

const ON_RECORD: Visibility = { mode: 'on-record' }
const scan = { closesAt: instantOf('2026-09-20', '17:00'), takesRemarks: true, units: [], sets: [] } as const
const wordsIn = (text: string) => text.split(/\s+/).length

describe.each(LANGUAGES)('in %s', (language) => {
  test('the promise above the button takes at most 45 words, and names day, number and limit', () => {
    for (const threshold of [LOWEST_THRESHOLD, HIGHEST_THRESHOLD]) {
      const brief = tellPromiseBriefly(scan, { mode: 'protected', threshold }, language)
      expect(wordsIn(brief)).toBeLessThanOrEqual(45)
      expect(brief).toMatch(
        new RegExp(`20 [Ss]eptember 2026 (om 17.00 uur|at 17:00),.*\\b${threshold}\\b.*(hetzelfde|the same)`),
      )
    }
    const brief = tellPromiseBriefly(scan, ON_RECORD, language)
    expect(wordsIn(brief)).toBeLessThanOrEqual(45)
    expect(brief).toMatch(/20 [Ss]eptember 2026 (om 17.00 uur|at 17:00),.*(met weinig|few of you)/)
  })

  test('it names no time when the scan closes at the end of a day', () => {
    const atTheEnd = { ...scan, closesAt: lastMinuteOf('2026-09-20') }
    expect(tellPromiseBriefly(atTheEnd, ON_RECORD, language)).toMatch(/20 [Ss]eptember 2026,/)
    expect(
      tellPromise(atTheEnd, ON_RECORD, 'ROC Voorbeeld', language).find(({ about }) => about === 'when')?.text,
    ).toMatch(/20 [Ss]eptember 2026,/)
  })

  test('it promises no other day or number than the whole promise', () => {
    for (const visibility of [ON_RECORD, { mode: 'protected', threshold: 7 } as const]) {
      const whole = tellPromise(scan, visibility, 'ROC Voorbeeld', language)
      const numbers = tellPromiseBriefly(scan, visibility, language).match(/\d+/g) ?? []
      for (const number of numbers) expect(whole.map(({ text }) => text).join(' ')).toContain(number)
    }
  })
})

test('the number of a group that is too small is promised to be hidden after the close only: before it, progress shows it', () => {
  const lineOf = (language: 'nl' | 'en') =>
    tellPromise(scan, { mode: 'protected', threshold: 5 }, 'ROC Voorbeeld', language)[2]?.text
  expect(lineOf('nl')).toContain('na het sluiten ook niet hoeveel het er waren')
  expect(lineOf('en')).toContain('after the close not even how many there were')
})

test('a promise about questions that may be skipped is made only where there are such questions', () => {
  const asked = { ...scan, sets: [setFactsOf('levels-1')] }
  const lineOf = (visibility: Visibility) =>
    tellPromise(asked, visibility, 'ROC Voorbeeld', 'nl').find(({ about }) => about === 'sets')?.text
  expect(lineOf({ mode: 'protected', threshold: 5 })).toContain('minstens 5 mensen')
  expect(lineOf({ mode: 'on-record' })).toContain('minstens 2 mensen')
  // How many skipped it follows from the report: who sent a sheet, less who filled in these questions.
  expect(lineOf({ mode: 'on-record' })).not.toContain('Hoeveel mensen')
  const without = tellPromise(scan, { mode: 'on-record' }, 'ROC Voorbeeld', 'nl')
  expect(without.map(({ about }) => about)).not.toContain('sets')
})
