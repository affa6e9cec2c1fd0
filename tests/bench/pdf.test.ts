import { expect, test } from 'vitest'
import { browserIsHere } from '../support/people/browser.ts'
import { benchPdf } from './pdf.ts'
import { tableOf } from './table.ts'

const here = browserIsHere()

test('the bench of prints times the report, its floor and the page in a browser, with a line for each', {
  timeout: 180_000,
}, async () => {
  const { timings, bytes, chromium } = await benchPdf({ rounds: 1, warmUps: 1 })
  expect(timings.map(({ name }) => name)).toEqual([
    'the report',
    'floor: the same drawing, bare',
    'the same, with shared words',
    ...(here ? ['Chromium, page open', 'Chromium, page loaded first', 'Chromium, started for it'] : []),
  ])
  expect(chromium !== null).toBe(here)
  expect(bytes.floor).toBeGreaterThan(50_000)
  expect(bytes.report).toBeGreaterThan(bytes.floor)
  const [report, floor] = timings
  // The aim is three. One round on a busy machine only shows that nothing went very wrong.
  expect(report?.median).toBeLessThan(10 * (floor?.median ?? 0))
  expect(tableOf(timings).split('\n')).toHaveLength(2 + timings.length)
})
