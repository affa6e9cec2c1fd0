import { expect, test } from 'vitest'
import { parseAnalysisDocument } from '../../../src/application/report/analysis-document.ts'
import { reportOfDocument } from '../../../src/application/report/report-of-document.ts'
import { analyseCommand } from '../../../src/cli/analyse-command.ts'

const minimal = {
  factors: ['F1', 'F2'],
  groups: { board: { F1: { '3|3': 3 } }, teachers: { F1: { '1|2': 12 } }, coaches: {} },
}

const parse = (changes: object) => parseAnalysisDocument(JSON.stringify({ ...minimal, ...changes }))
const faultOf = (changes: object) => {
  const parsed = parse(changes)
  return parsed.ok ? 'none' : `${parsed.path}: ${parsed.message}`
}

const board = { about: 'teachers', counts: { F1: { '1': 2, '3': 1, dk: 1 } } }

test('a document may hold what groups think that others answer', () => {
  expect(parse({ expectations: { board } })).toMatchObject({ ok: true, document: { expectations: { board } } })
  expect(parse({})).toMatchObject({ ok: true, document: { expectations: {} } })
})

test.each([
  [[], 'expectations: must be an object'],
  [{ students: board }, 'expectations.students: is not one of the groups'],
  [{ board: { ...board, about: 'board' } }, 'expectations.board.about: is not another of the groups'],
  [{ board: { ...board, about: 'students' } }, 'expectations.board.about: is not another of the groups'],
  [{ board: { counts: {} } }, 'expectations.board.about: must be text'],
  [{ board: { ...board, why: '' } }, 'expectations.board.why: is not a known key'],
  [{ board: { about: 'teachers', counts: { F3: {} } } }, 'expectations.board.counts.F3: is not one of the factors'],
  [
    { board: { about: 'teachers', counts: { F1: { '4': 1 } } } },
    'expectations.board.counts.F1["4"]: must be one of 1 2 3 dk',
  ],
  [
    { board: { about: 'teachers', counts: { F1: { none: 1 } } } },
    'expectations.board.counts.F1.none: must be one of 1 2 3 dk',
  ],
  [
    { board: { about: 'teachers', counts: { F1: { '2': -1 } } } },
    'expectations.board.counts.F1["2"]: must be 0 or more',
  ],
])('a faulty expectation is refused with the path of its fault: %j', (expectations, fault) => {
  expect(faultOf({ expectations })).toBe(fault)
})

test('the command prints what the guesses say, after the rest', async () => {
  const outcomeOf = async (changes: object) => {
    const text = JSON.stringify({ ...minimal, ...changes })
    const { stdout } = await analyseCommand(['-'], async () => ({ ok: true, bytes: Buffer.from(text) }))
    const { meta: _, ...printed } = JSON.parse(stdout)
    return printed
  }
  const alone = await outcomeOf({})
  const { expectation, ...rest } = await outcomeOf({
    expectations: { board: { about: 'teachers', counts: { F1: { '3': 3 } } } },
  })
  expect(rest).toEqual(alone)
  expect(alone).not.toHaveProperty('expectation')
  expect(expectation.rows).toMatchObject([
    { factor: 'F1', group: 'board', about: 'teachers', n: 3, dk: 0, state: 'unseen_difference', highlight: 3 },
    { factor: 'F2', group: 'board', about: 'teachers', n: 0, dk: 0, state: 'none', highlight: 0 },
  ])
})

test('a report tells the pairs that its gate lets through', () => {
  const reported = (visibility: object) => {
    const counts = { F1: { '3': 3 } }
    const parsed = parse({ visibility, expectations: { board: { about: 'teachers', counts } } })
    const result = parsed.ok ? reportOfDocument(parsed.document, 'nl') : parsed
    return result.ok ? result.report : null
  }
  expect(reported({ teachers: 10 })?.expectations).toMatchObject({
    pairs: [{ group: 'board', about: 'teachers' }],
    someRemoved: false,
  })
  const groups = { ...minimal.groups, teachers: { F1: { '1|2': 9 } } }
  const parsed = parse({ groups, visibility: { teachers: 10 }, expectations: { board } })
  const hidden = parsed.ok ? reportOfDocument(parsed.document, 'nl') : parsed
  expect(hidden).toMatchObject({ ok: true, report: { expectations: { pairs: [], someRemoved: true } } })
})
