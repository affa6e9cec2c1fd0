import { expect, test } from 'vitest'
import { type SetPatternKind, setPatterns } from '../../../src/domain/conversation/set-patterns.ts'
import type { JointCounts } from '../../../src/domain/method/tally.ts'
import { type SetReport, setReportOf } from '../../../src/domain/report/report.ts'
import { deepenedReport, each } from '../../support/stories/deepened-report.ts'

const ALL: readonly SetPatternKind[] = [
  ...(['seen-differently', 'first-only', 'wished-not-there', 'wishes-all'] as const),
  ...(['opposite-wishes', 'many-dont-know', 'as-is'] as const),
]

const levelsOf = (answered: { readonly [group: string]: { readonly [item: string]: JointCounts } }): SetReport => {
  const report = deepenedReport(answered, ['levels-1'])
  const [set] = report.sets ?? []
  if (!set) throw new Error('no set')
  return setReportOf(report, set)
}
const patternsOf = (...answered: Parameters<typeof levelsOf>) => setPatterns(levelsOf(...answered), ALL)
const to = (first: JointCounts, others: JointCounts) => ({ W1: first, ...each(['W2', 'W3'], others) })

test('without answers nothing stands out', () => {
  expect(patternsOf({})).toEqual([])
})

test('work that groups notice differently is named', () => {
  const answered = { board: to({ '2|2': 3 }, { '3|3': 3 }), teachers: to({ '2|2': 42 }, { '1|1': 42 }) }
  expect(patternsOf(answered)).toContainEqual({ kind: 'seen-differently', items: ['W2', 'W3'] })
})

test('the first item clearly and all others hardly, in every group', () => {
  const only = to({ '3|3': 6 }, { '1|1': 6 })
  expect(patternsOf({ coaches: only, teachers: to({ '3|3': 42 }, { '1|1': 42 }) })).toContainEqual({
    kind: 'first-only',
  })
  expect(patternsOf({ coaches: only, teachers: to({ '3|3': 42 }, { '2|1': 42 }) })).not.toContainEqual({
    kind: 'first-only',
  })
})

test('what everybody wishes clearly and hardly notices', () => {
  const patterns = patternsOf({ coaches: to({ '1|3': 6 }, { '1|2': 6 }), teachers: to({ '1|3': 42 }, { '1|3': 42 }) })
  expect(patterns).toContainEqual({ kind: 'wished-not-there', items: ['W1'] })
})

test('a group that wishes everything clearly, and no other', () => {
  const patterns = patternsOf({ coaches: to({ '1|3': 6 }, { '2|3': 6 }), teachers: to({ '1|3': 42 }, { '1|1': 42 }) })
  expect(patterns).toContainEqual({ kind: 'wishes-all', groups: ['coaches'] })
})

test('one group wants more, another less', () => {
  const patterns = patternsOf({ coaches: to({ '3|1': 6 }, { '2|2': 6 }), teachers: to({ '1|3': 42 }, { '2|2': 42 }) })
  expect(patterns).toContainEqual({ kind: 'opposite-wishes', items: ['W1'] })
  const small = patternsOf({ coaches: to({ '3|3': 6 }, { '2|2': 6 }), teachers: to({ '1|3': 42 }, { '2|2': 42 }) })
  expect(small.map(({ kind }) => kind)).not.toContain('opposite-wishes')
})

test('many who can not judge, with their groups', () => {
  const patterns = patternsOf({ teachers: { ...to({ '2|2': 42 }, { '2|2': 42 }), W3: { 'dk|dk': 20, '2|2': 22 } } })
  expect(patterns).toContainEqual({ kind: 'many-dont-know', items: ['W3'], groups: ['teachers'] })
})

test('everybody wants to keep it so', () => {
  const kept = { coaches: to({ '3|3': 6 }, { '2|2': 6 }) }
  expect(patternsOf(kept)).toContainEqual({ kind: 'as-is' })
  expect(patternsOf({ coaches: to({ '3|1': 6 }, { '2|2': 6 }) })).not.toContainEqual({ kind: 'as-is' })
})

test('an edition is told by its own patterns only', () => {
  const report = levelsOf({ coaches: to({ '3|3': 6 }, { '3|3': 6 }) })
  expect(setPatterns(report, ['wishes-all']).map(({ kind }) => kind)).toEqual(['wishes-all'])
  expect(setPatterns(report, [])).toEqual([])
})
