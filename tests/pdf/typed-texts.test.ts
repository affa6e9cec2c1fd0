import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ToldReport } from '../../src/content/told-report.ts'
import { allHostileTexts } from '../support/arbitrary/hostile-texts.ts'
import { print, printed, squeezed } from '../support/readers/printed-report.ts'
import { nastyTexts, printedTexts, toldTiny, withTexts } from '../support/stories/told-reports.ts'

const LONG = 120_000

/** The told report with these texts in turn, in place of every text. */
const filledWith = (told: ToldReport, texts: readonly string[]): ToldReport => {
  let turn = 0
  return withTexts(told, () => texts[turn++ % texts.length] ?? '')
}

test('a word of 500 characters continues on a next line, wherever it is', { timeout: LONG }, async () => {
  let turn = 0
  const told = withTexts(toldTiny(), () => wordOf500(turn++))
  const said = squeezed((await printed(told)).pages.join(''))
  expect(printedTexts(told).filter((text) => !standsIn(said, squeezed(text)))).toEqual([])
})

/** A long word in which no two places are alike, and which differs from the others. */
const wordOf500 = (name: number): string =>
  Array.from({ length: 100 }, (_, place) => `${name}_${place}.`)
    .join('')
    .slice(0, 500)

/** Whether a text is printed, whole or in a few pieces, since a column may continue on a next page. */
const standsIn = (said: string, text: string): boolean => {
  let left = text
  for (let piece = 0; piece < 4 && left !== ''; piece++) {
    let length = left.length
    while (length > 0 && !said.includes(left.slice(0, length))) length--
    left = left.slice(length)
  }
  return left === ''
}

test('a name with characters of XML and PDF syntax is printed as it was typed', async () => {
  const name = 'ROC <b>A&B</b> (noord) \\ %%EOF'
  const { pages } = await printed({ ...toldTiny(), institution: name })
  expect(pages[0]).toContain(name)
})

test('hostile texts are printed as they were typed, and do nothing', { timeout: LONG }, async () => {
  const told = filledWith(toldTiny(), allHostileTexts)
  const { bytes, pages } = await printed(told)
  const said = squeezed(pages.join(''))
  const legible = printedTexts(told).filter((text) => /^[ -~]*$/.test(text))
  expect(new Set(legible).size).toBeGreaterThan(80)
  expect(legible.filter((text) => !standsIn(said, squeezed(text)))).toEqual([])
  expect(bytes.toString('latin1')).not.toMatch(/\/(JavaScript|JS|Launch|URI|SubmitForm|EmbeddedFile|AA)\b/)
})

test('a report with only empty texts can be printed', async () => {
  const { title } = await printed(withTexts(toldTiny(), () => ''))
  expect(title).toBe('Bruggenscan')
})

test('any typed text leaves a report that can be printed', { timeout: LONG }, async () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.string({ unit: 'grapheme', maxLength: 80 }),
    fc.constantFrom(...nastyTexts),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 40 }), async (texts) => {
      const bytes = await print(filledWith(toldTiny(), texts))
      expect(bytes.subarray(-6).toString()).toBe('%%EOF\n')
    }),
    { numRuns: 20 },
  )
})
