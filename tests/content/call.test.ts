import { expect, test } from 'vitest'
import { callEn } from '../../src/content/call/call-en.ts'
import { callNl } from '../../src/content/call/call-nl.ts'
import { forbiddenWords } from '../../src/content/forbidden-words.ts'
import { screenTexts } from '../../src/content/screen-texts.ts'
import { LANGUAGES } from '../../src/domain/scan/rubric.ts'
import { instantOf } from '../../src/domain/time-of-day.ts'
import { textsIn } from '../support/readers/texts-in.ts'
import { ON_RECORD, ORIGIN, someCall } from '../support/stories/calls.ts'

test('a call addresses one group, in the words and with the coach title of the institution', () => {
  const call = someCall({ introduction: 'Een.\n\nTwee.' })
  expect(call.forGroup).toBe('Voor docenten')
  expect(call.heading).toBe('Hoe staat het met de mediacoaches?')
  expect(call.lead).toMatch(/^ROC Voorbeeld vraagt verschillende groepen .* We horen graag hoe jij het ziet\.$/)
  expect(call.facts).toEqual([
    '6 vragen, ongeveer tien minuten.',
    'Meedoen kan tot en met 18 december 2026.',
    'Meedoen is vrijwillig. Pas als je verstuurt, tellen je antwoorden mee.',
  ])
  expect(someCall({ closesAt: instantOf('2026-12-18', '17:00') }).facts[1]).toBe(
    'Meedoen kan tot 18 december 2026 om 17.00 uur.',
  )
  expect(call.introduction).toEqual({ heading: 'In de woorden van ROC Voorbeeld', paragraphs: ['Een.', 'Twee.'] })
  expect(someCall().introduction.paragraphs).toEqual([])
  expect(someCall({ label: 'Team Zorg' }, 'en').forGroup).toBe('For Team Zorg')
})

test('a call gives two ways in: a link for a camera, and an address with a code to type', () => {
  const { entry, directions } = someCall()
  expect(entry).toEqual({
    link: `${ORIGIN}/s/K7MQ2B9X`,
    code: 'K7MQ-2B9X',
    alt: `QR-code van ${ORIGIN}/s/K7MQ2B9X`,
  })
  expect(directions.address).toBe('bruggenscan.voorbeeld.example')
  expect(someCall({ origin: 'http://127.0.0.1:3000' }).directions.address).toBe('127.0.0.1:3000')
})

test.each(LANGUAGES)('a call promises exactly what the group reads before its first question (%s)', (language) => {
  const { start } = screenTexts[language].answer
  const said = ({ promise }: ReturnType<typeof someCall>) => promise.lines.map(({ text }) => text)
  expect(said(someCall({}, language))).toContain(start.fromProtected(5))
  expect(someCall({}, language).promise.onRecord).toBe('')
  expect(said(someCall({ visibility: ON_RECORD }, language))).toContain(start.fromOnRecord)
  expect(someCall({ visibility: ON_RECORD }, language).promise.onRecord).toBe(start.onRecordText)
  expect(said(someCall({}, language))).toContain(start.remarksText)
  expect(said(someCall({ takesRemarks: false }, language))).not.toContain(start.remarksText)
})

test('the fixed words of a call judge nobody, and each is translated', () => {
  for (const text of textsIn([callNl, callEn])) {
    for (const word of [...forbiddenWords.nl, ...forbiddenWords.en]) expect(text).not.toMatch(word)
  }
  const dutch = new Set(textsIn(callNl))
  expect(textsIn(callEn).filter((text) => dutch.has(text))).toEqual([])
})
