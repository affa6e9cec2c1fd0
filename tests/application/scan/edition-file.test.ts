import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readEditionFile, writeEditionFile } from '../../../src/application/scan/edition-file.ts'
import { standardEdition } from '../../../src/content/rubric.ts'
import type { Factor } from '../../../src/domain/scan/rubric.ts'
import { mutatedText } from '../../support/arbitrary/mutated.ts'
import { longestTexts, textsWith } from '../../support/stories/editions.ts'
import { nastyTexts } from '../../support/stories/told-reports.ts'

type Json = { [key: string]: Json } & { [index: number]: Json }

/** The standard edition as a file, with a mistake put in. */
const fileWith = (slip: (file: Json) => void): string => {
  const file: Json = JSON.parse(writeEditionFile('Onze tekst', standardEdition.texts))
  slip(file)
  return JSON.stringify(file)
}

const faultsOf = (file: string) => {
  const read = readEditionFile(file)
  return read.ok ? [] : read.faults.map(({ path, message }) => `${path} ${message}`.trim())
}

const set = (value: unknown) => value as Json

test.each([
  ['the standard edition', standardEdition.texts],
  ['texts as long as they may be', longestTexts()],
  ['a title in one’s own words', textsWith('F4', { tip: 'Doe “iets” met {Coaches} & <b>teams</b>: ë Ω' })],
])('a file that was written is read back: %s', (_, texts) => {
  expect(readEditionFile(writeEditionFile('Onze tekst', texts))).toEqual({ ok: true, name: 'Onze tekst', texts })
})

test('white space, a byte order mark and decomposed letters make no difference', () => {
  const file = writeEditionFile(' Onze  tekst', textsWith('F1', { question: ' E\u0301e\u0301n \n\t vraag\u200b? ' }))
  expect(readEditionFile(`\uFEFF\n${file}`)).toEqual({
    ok: true,
    name: 'Onze tekst',
    texts: textsWith('F1', { question: 'Één vraag?' }),
  })
})

test.each<[string, (file: Json) => void, string]>([
  ['another format', (file) => (file.format = set('bruggenscan-edition-2')), 'format otherFormat'],
  ['no name', (file) => (file.name = set('  ')), 'name missing'],
  ['a name with braces', (file) => (file.name = set('{coach}')), 'name noPlace'],
  ['a language less', (file) => delete file.texts?.en, 'texts.en missingPart'],
  ['a factor less', (file) => delete file.texts?.nl?.factors?.F3, 'texts.nl.factors.F3 missingPart'],
  ['a level less', (file) => setLevels(file, ['een', 'twee']), 'texts.nl.factors.F3.levels missingPart'],
  ['an empty level', (file) => setLevel(file, ''), 'texts.nl.factors.F3.levels[1] missing'],
  ['a level that is a number', (file) => setLevel(file, 2), 'texts.nl.factors.F3.levels[1] missing'],
  ['a level too long', (file) => setLevel(file, 'x'.repeat(301)), 'texts.nl.factors.F3.levels[1] tooLong:1:300'],
  ['a slip in a title’s place', (file) => setLevel(file, '{coachs}'), 'texts.nl.factors.F3.levels[1] unknownPlace'],
  ['a brace left open', (file) => setLevel(file, 'de {coaches'), 'texts.nl.factors.F3.levels[1] unknownPlace'],
  ['a factor more', (file) => addFactor(file, 'F7'), 'texts.nl.factors.F7 unknownKey'],
  ['a text more', (file) => (file.extra = set(1)), 'extra unknownKey'],
])('a file with %s is refused, and the place is named', (_, slip, fault) => {
  expect(faultsOf(fileWith(slip))).toEqual([fault])
})

const setLevel = (file: Json, value: unknown) => {
  const levels = file.texts?.nl?.factors?.F3?.levels
  if (levels) levels[1] = set(value)
}

const setLevels = (file: Json, levels: readonly unknown[]) => {
  const factor = file.texts?.nl?.factors?.F3
  if (factor) factor.levels = set(levels)
}

const addFactor = (file: Json, key: string) => {
  const factors = file.texts?.nl?.factors
  if (factors?.F1) factors[key] = factors.F1
}

test('two levels or two names that are the same are refused, whatever their case', () => {
  const file = fileWith(({ texts }) => {
    const [factor, english] = [texts?.nl?.factors?.F1, texts?.en]
    if (factor) factor.levels = set(['Dit is er', 'Dit niet', 'dit is er'])
    if (english) english.level_names = set(['start', 'start', 'firm'])
  })
  expect(faultsOf(file)).toEqual(['texts.nl.factors.F1.levels[2] same', 'texts.en.level_names[1] same'])
})

test('all faults are reported at once', () => {
  const file = fileWith(({ texts }) => {
    for (const language of ['nl', 'en'])
      for (const key of ['F1', 'F2', 'F3', 'F4', 'F5', 'F6']) delete texts?.[language]?.factors?.[key]?.tip
  })
  expect(faultsOf(file)).toHaveLength(12)
})

test.each([
  ['nothing', ''],
  ['null', 'null'],
  ['a list', '[]'],
  ['a text', '"tekst"'],
  ['half a brace', '{'],
  ['no JSON', 'Beste collega'],
  ['a deep list', '['.repeat(150_000)],
  ['a deep object', '{"a":'.repeat(20_000)],
  ['a deep list that ends', '['.repeat(90_000) + ']'.repeat(90_000)],
])('%s is no edition, and no further fault is reported', (_, text) => {
  expect(faultsOf(text)).toEqual(['notJson'])
})

test('a file that is far too long is not read at all', () => {
  expect(faultsOf(' '.repeat(200_001))).toEqual(['fileTooLong'])
})

test('names that every JavaScript object has are keys like any other', () => {
  const file = writeEditionFile('Onze tekst', standardEdition.texts)
    .replace('"F6": {', '"constructor": {')
    .replace('"name":', '"__proto__": {"name": "x"}, "toString": "x", "name":')
  expect(faultsOf(file)).toEqual(
    expect.arrayContaining([
      '__proto__ unknownKey',
      'toString unknownKey',
      'texts.nl.factors.F6 missingPart',
      'texts.nl.factors.constructor unknownKey',
    ]),
  )
})

const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...nastyTexts, '{coach}', '{{coach}}', '{'))

test('a file with any text in it is refused, or gives texts that fit and hold no invisible characters', () => {
  const factor = fc.record({
    title: anyText,
    question: anyText,
    levels: fc.array(anyText, { minLength: 2, maxLength: 4 }),
    finding: anyText,
    watch_out: anyText,
    tip: anyText,
  })
  fc.assert(
    fc.property(factor, anyText, fc.constantFrom('F1', 'F6', '__proto__'), (written, name, key) => {
      const file = fileWith((whole) => {
        whole.name = set(name)
        const factors = whole.texts?.en?.factors
        if (factors) factors[key] = set(written)
      })
      const read = readEditionFile(file)
      if (!read.ok) {
        expect(read.faults.length).toBeGreaterThan(0)
        return
      }
      for (const { levels, ...texts } of read.texts.en.factors)
        for (const text of [...levels, ...Object.values(texts as Omit<Factor, 'levels'>), read.name]) {
          expect(text).toMatch(/^\S/)
          expect(text).not.toMatch(/\p{Cc}|\p{Cf}|\p{Cs}/u)
          expect(text.replace(/\{[cC]oach(es)?\}/g, '')).not.toMatch(/[{}]/)
          expect([...text].length).toBeLessThanOrEqual(400)
        }
    }),
    { numRuns: 300 },
  )
})

test('any JSON gets an answer', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(readEditionFile(text).ok).toBe(false)
    }),
  )
})

test('a damaged file is refused, or read as a complete edition that can be written and read again', () => {
  const file = writeEditionFile('Onze tekst', textsWith('F4', { tip: 'Doe “iets” met {Coaches}: ë Ω' }))
  fc.assert(
    fc.property(mutatedText(file), (changed) => {
      const read = readEditionFile(changed)
      if (read.ok) expect(readEditionFile(writeEditionFile(read.name, read.texts))).toEqual(read)
      else expect(read.faults.every(({ message }) => /^([a-zA-Z]+(:\d+)*|unprintable:.+)$/su.test(message))).toBe(true)
    }),
  )
})

const MOST = 199_000
test.each([
  ['nested lists', '['.repeat(MOST)],
  ['nested lists that end', '['.repeat(MOST / 2) + ']'.repeat(MOST / 2)],
  ['nested parts', `{"a":`.repeat(MOST / 5)],
  ['very many unknown parts', `{${Array.from({ length: 16_000 }, (_, index) => `"k${index}":1`).join()}}`],
  [
    'very many levels',
    fileWith((whole) => Object.assign(whole.texts?.nl?.factors?.F1 ?? {}, { levels: Array(60_000).fill(1) })),
  ],
  ['a text that never ends', `"${'a'.repeat(MOST)}"`],
  ['more than is read', '['.repeat(2_000_000)],
])('a file of %s is refused in no time, so that nobody waits for it', (_, file) => {
  readEditionFile('{}')
  const started = performance.now()
  expect(readEditionFile(file).ok).toBe(false)
  expect(performance.now() - started).toBeLessThan(500)
})
