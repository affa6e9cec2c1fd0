import { expect, test } from 'vitest'
import { parseAnalysisDocument } from '../../../src/application/report/analysis-document.ts'
import { reportOfDocument } from '../../../src/application/report/report-of-document.ts'
import { analyseCommand } from '../../../src/cli/analyse-command.ts'
import { analyse } from '../../../src/domain/method/analyse.ts'

const minimal = { factors: ['F1', 'F2'], groups: { board: { F1: { '2|3': 4, 'dk|none': 1 } }, teachers: {} } }

const parse = (changes: object) => parseAnalysisDocument(JSON.stringify({ ...minimal, ...changes }))
const faultOf = (changes: object) => {
  const parsed = parse(changes)
  return parsed.ok ? 'none' : `${parsed.path}: ${parsed.message}`
}

const levels = { items: ['W1', 'W2'], groups: { board: { W1: { '1|2': 2 } }, teachers: {} } }

test('a document may hold further sets of questions, with cells of the same form', () => {
  expect(parse({ sets: { levels, 'eigen set': { items: ['Q1'], groups: {} } } })).toMatchObject({
    ok: true,
    document: {
      tallies: minimal.groups,
      sets: [
        { kind: 'levels', key: 'levels', items: ['W1', 'W2'], tallies: levels.groups },
        { kind: 'levels', key: 'eigen set', items: ['Q1'], tallies: {} },
      ],
    },
  })
})

test.each([
  [{ sets: [] }, 'sets: must be an object'],
  [{ sets: { levels: { items: ['W1'] } } }, 'sets.levels.groups: must be an object'],
  [{ sets: { levels: { ...levels, items: [] } } }, 'sets.levels.items: must name at least one item'],
  [{ sets: { levels: { ...levels, items: ['W1', 'W2', 'W1'] } } }, 'sets.levels.items[2]: is named twice'],
  [{ sets: { levels: { ...levels, chain: true } } }, 'sets.levels.chain: is not a known key'],
  [
    { sets: { levels: { items: ['W2'], groups: levels.groups } } },
    'sets.levels.groups.board.W1: is not one of the items',
  ],
  [
    { sets: { levels: { items: ['W1'], groups: { students: {} } } } },
    'sets.levels.groups.students: is not one of the groups',
  ],
  [
    { sets: { levels: { items: ['W1'], groups: { board: { W1: { '4|1': 1 } } } } } },
    'sets.levels.groups.board.W1["4|1"]: must be "<current>|<desired>", each one of 1 2 3 dk none',
  ],
])('a faulty set is refused with the path of its fault: %j', (changes, fault) => {
  expect(faultOf(changes)).toBe(fault)
})

const reported = (changes: object) => {
  const parsed = parse(changes)
  return parsed.ok ? reportOfDocument(parsed.document, 'nl') : parsed
}

test('the command prints the analysis of each set under its key', async () => {
  const text = JSON.stringify({ ...minimal, sets: { levels } })
  const { status, stdout } = await analyseCommand(['-'], async () => ({ ok: true, bytes: Buffer.from(text) }))
  const { meta: ___, ...printed } = JSON.parse(stdout)
  const { chain: _, institution: __, ...ofSet } = analyse(levels.groups, levels.items)
  expect([status, printed]).toEqual([
    0,
    JSON.parse(JSON.stringify({ ...analyse(minimal.groups, minimal.factors), sets: { levels: ofSet } })),
  ])
})

test('a report shows a set by its own gate, and knows the sets that it can put in words', () => {
  const groups = { board: { W1: { '1|2': 1 } }, teachers: { W1: { '3|3': 4 } } }
  const result = reported({
    groups: { board: { F1: { '2|3': 2 } }, teachers: { F1: { '1|1': 4 } } },
    visibility: { teachers: 4 },
    sets: { levels: { items: ['W1'], groups } },
  })
  expect(result).toMatchObject({
    ok: true,
    report: { sets: [{ key: 'levels', edition: 'levels-1', factors: ['W1'], tooFew: ['board'] }] },
  })
  expect(result.ok && Object.keys(result.report.analysis.sets?.levels?.within.current ?? {})).toEqual(['teachers'])
})

test.each([
  [{ purposes: { items: ['P1'], groups: {} } }, 'sets.purposes.items'],
  [{ roles: { items: ['R1', 'M1'], groups: {} } }, 'sets.roles.items'],
])('a report of a set that has no words is refused: %j', (sets, path) => {
  expect(reported({ sets })).toMatchObject({ ok: false, path })
})
