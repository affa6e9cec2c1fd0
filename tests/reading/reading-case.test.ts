import { expect, test } from 'vitest'
import { analyse } from '../../src/domain/method/analyse.ts'
import type { Tallies } from '../../src/domain/method/tally.ts'
import { claimOf } from '../support/readers/finding-claims.ts'
import { type ReadingCase, readingCase } from './reading-case.ts'

const cases = Array.from({ length: 60 }, (_, number) => readingCase(7, number))

const GROUPS = { board: 'Bestuur', coaches: 'I-coaches', teachers: 'Docenten' }
const groups = Object.entries(GROUPS).map(([key, label]) => ({ key, label })) as unknown as Parameters<
  typeof claimOf
>[1]

/** The lines about each factor, by its key: the name, the question, the finding and the word of its marking. */
const factorsIn = ({ page }: ReadingCase) =>
  page.text
    .split('\n\n')
    .filter((part) => /^F\d /.test(part))
    .map((part) => ({ key: part.slice(0, 2), lines: part.trimEnd().split('\n') }))

test('the same seed gives the same cases, and another seed gives others', () => {
  expect(readingCase(7, 3)).toEqual(cases[3])
  expect(readingCase(8, 3).page.text).not.toBe(cases[3]?.page.text)
  expect(cases.map(({ page }) => page.lang).slice(0, 4)).toEqual(['nl', 'en', 'nl', 'en'])
})

test('no page holds a digit but that of a level, a factor or a way to talk', () => {
  for (const { page } of cases) {
    const others = page.text
      .replace(/^F\d /gm, '')
      .replace(/\b(niveaus?|levels?) \d((, | en | and | to | tot en met )\d)*/gi, '')
      .replaceAll('1-2-4', '')
    expect(others).not.toMatch(/\d/)
    expect(factorsIn({ page } as ReadingCase)).toHaveLength(6)
  }
})

test('who reads the Dutch sentences alone finds who stands further, where none does, and how sure it is', () => {
  const found = { higher: 0, spread: 0, sure: [0, 0, 0, 0] }
  const sureness = ['', 'vraag om te stellen', 'aanwijzing voor een verschil', 'duidelijk verschil']
  for (const each of cases.filter(({ page }) => page.lang === 'nl')) {
    for (const { key, lines } of factorsIn(each)) {
      const answer = each.answers.answers[key]
      const [, , finding = '', word = ''] = lines
      if (!answer) continue
      const claim = claimOf(finding.replace(ANSWERS_WITHOUT_COUNTS, '$& Niveau 1: 0 van 1 tegen 0 van 1.'), groups)
      expect(answer.higher, finding).toBe('higher' in claim ? claim.higher : null)
      expect(answer.spread, finding).toBe(claim.claim === 'spread' || claim.claim === 'nuance-spread')
      if ('lower' in claim) expect([...answer.pair].sort()).toEqual([claim.higher, claim.lower].sort())
      expect(Math.max(0, sureness.indexOf(word)), word).toBe(answer.sure)
      found.higher += answer.higher === null ? 0 : 1
      found.spread += answer.spread ? 1 : 0
      found.sure[answer.sure] = (found.sure[answer.sure] ?? 0) + 1
    }
  }
  expect(found.higher).toBeGreaterThan(30)
  expect(found.spread).toBeGreaterThan(0)
  for (const times of found.sure) expect(times).toBeGreaterThan(5)
})

/** The reader of claims wants the counts that such a sentence has in a report. */
const ANSWERS_WITHOUT_COUNTS = /^(De|Liggen de) antwoorden van .+?[.?]/

test('the counts give the answers again', () => {
  for (const { answers, counts } of cases) {
    const tallies = Object.fromEntries(
      Object.entries(counts.counts).map(([group, factors]) => [
        group,
        Object.fromEntries(
          Object.entries(factors).map(([factor, { dk, ...levels }]) => [
            factor,
            { '1|none': levels[1], '2|none': levels[2], '3|none': levels[3], 'dk|none': dk },
          ]),
        ),
      ]),
    ) as Tallies
    const { rows } = analyse(tallies, ['F1', 'F2', 'F3', 'F4', 'F5', 'F6']).between.current
    for (const [factor, { pair, higher, sure }] of Object.entries(answers.answers)) {
      const row = rows.find((each) => each.factor === factor && each.a === pair[0] && each.b === pair[1])
      expect(row?.highlight).toBe(sure)
      if (higher !== null) expect(row?.direction).toBe(higher === pair[0] ? 'a_higher' : 'b_higher')
    }
  }
})
