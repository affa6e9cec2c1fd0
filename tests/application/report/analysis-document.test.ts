import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseAnalysisDocument } from '../../../src/application/report/analysis-document.ts'
import { analyse } from '../../../src/domain/method/analyse.ts'
import { anyTypedText } from '../../support/arbitrary/any-typed-text.ts'
import { mutatedText } from '../../support/arbitrary/mutated.ts'

const minimal = { factors: ['F1', 'F2'], groups: { board: { F1: { '2|3': 4, 'dk|none': 1 } }, teachers: {} } }

const parse = (changes: object) => parseAnalysisDocument(JSON.stringify({ ...minimal, ...changes }))
const faultOf = (changes: object) => {
  const parsed = parse(changes)
  return parsed.ok ? 'none' : `${parsed.path}: ${parsed.message}`
}

test('the counts alone make a document', () => {
  expect(parse({})).toEqual({
    ok: true,
    document: {
      factors: ['F1', 'F2'],
      tallies: minimal.groups,
      ...{ sets: [], expectations: {} },
      title: null,
      institution: null,
      date: null,
      coachTitle: null,
      groupLabels: new Map(),
      visibility: new Map(),
    },
  })
})

test('a document may also give what a report needs besides the counts', () => {
  expect(
    parse({
      title: 'Najaarsmeting',
      institution: 'ROC Voorbeeld',
      date: '2026-10-01',
      coach_title: { singular: 'mediacoach', plural: 'mediacoaches' },
      group_labels: { board: 'College van bestuur' },
      visibility: { board: 'on-record', teachers: 5 },
    }),
  ).toMatchObject({
    ok: true,
    document: {
      title: 'Najaarsmeting',
      institution: 'ROC Voorbeeld',
      date: '2026-10-01',
      coachTitle: { singular: 'mediacoach', plural: 'mediacoaches' },
      groupLabels: new Map([['board', 'College van bestuur']]),
      visibility: new Map([
        ['board', { mode: 'on-record' }],
        ['teachers', { mode: 'protected', threshold: 5 }],
      ]),
    },
  })
})

test('text that is not JSON is refused as a whole', () => {
  for (const text of ['', '{"factors": [', 'board,teachers', "{'factors': []}"]) {
    expect(parseAnalysisDocument(text)).toMatchObject({
      ok: false,
      path: '',
      message: expect.stringMatching(/^is not JSON/),
    })
  }
})

test('a byte order mark before the text is ignored', () => {
  expect(parseAnalysisDocument(`\uFEFF${JSON.stringify(minimal)}`).ok).toBe(true)
})

test('JSON of another shape is refused with the place of the fault', () => {
  for (const text of ['[]', 'null', '7', '"text"']) {
    expect(parseAnalysisDocument(text)).toEqual({ ok: false, path: '', message: 'must be an object' })
  }
  expect(faultOf({ factors: 'F1' })).toBe('factors: must be a list')
  expect(faultOf({ factors: undefined })).toBe('factors: must be a list')
  expect(faultOf({ factors: ['F1', 2] })).toBe('factors[1]: must be text')
  expect(faultOf({ groups: [] })).toBe('groups: must be an object')
  expect(faultOf({ groups: undefined })).toBe('groups: must be an object')
  expect(faultOf({ groups: { board: [] } })).toBe('groups.board: must be an object')
  expect(faultOf({ groups: { board: { F1: null } } })).toBe('groups.board.F1: must be an object')
  expect(faultOf({ title: 7 })).toBe('title: must be text')
  expect(faultOf({ coach_title: 'mediacoach' })).toBe('coach_title: must be an object')
  expect(faultOf({ coach_title: { singular: 'mediacoach' } })).toBe('coach_title.plural: must be text')
})

test('an unknown key is refused, because it may be a misspelt key', () => {
  expect(faultOf({ group_label: {} })).toBe('group_label: is not a known key')
  expect(faultOf({ 'two words': {} })).toBe('["two words"]: is not a known key')
  expect(parseAnalysisDocument('{"factors":["F1"],"groups":{"board":{}},"__proto__":{}}')).toMatchObject({
    path: '__proto__',
  })
  expect(faultOf({ coach_title: { singular: 'a', plural: 'b', title: 'c' } })).toBe(
    'coach_title.title: is not a known key',
  )
})

test('a cell is a current and a desired choice', () => {
  const message = 'must be "<current>|<desired>", each one of 1 2 3 dk none'
  for (const cell of ['2|4', '0|1', '2', '2|', '2|3|1', ' 2|3', 'DK|1', 'constructor', '__proto__']) {
    const text = `{"factors":["F1"],"groups":{"board":{"F1":{${JSON.stringify(cell)}:1}}}}`
    expect(parseAnalysisDocument(text)).toMatchObject({ ok: false, message })
  }
  expect(faultOf({ groups: { board: { F1: { '2|4': 1 } } } })).toBe(`groups.board.F1["2|4"]: ${message}`)
})

test('a count is a whole number of sheets', () => {
  const faultOfCount = (count: unknown) => faultOf({ groups: { board: { F1: { '2|3': count } } } })
  expect(faultOfCount(0)).toBe('none')
  expect(faultOfCount(10_000_000)).toBe('none')
  expect(faultOfCount(-1)).toBe('groups.board.F1["2|3"]: must be 0 or more')
  for (const count of [1.5, 2 ** 53, 1e300, '4', null, true, [4]]) {
    expect(faultOfCount(count)).toBe('groups.board.F1["2|3"]: must be a whole number')
  }
  expect(faultOfCount(10_000_001)).toBe('groups.board.F1["2|3"]: must be at most 10000000')
})

test('a document has factors and groups, each with a name that occurs once', () => {
  expect(faultOf({ factors: [] })).toBe('factors: must name at least one factor')
  expect(faultOf({ factors: ['F1', 'F2', 'F1'] })).toBe('factors[2]: is named twice')
  expect(faultOf({ factors: ['F1', 'F2', ' '] })).toBe('factors[2]: must not be empty')
  expect(faultOf({ groups: {} })).toBe('groups: must name at least one group')
  expect(faultOf({ groups: { '': {} } })).toBe('groups[""]: must not be empty')
  expect(faultOf({ title: '' })).toBe('title: must not be empty')
  expect(faultOf({ title: 'Scan 🎉' })).toBe('title: must do without 🎉 in print')
  expect(faultOf({ group_labels: { board: '漢' } })).toBe('group_labels.board: must do without 漢 in print')
})

test('labels, rules and counts must belong to a factor or group of the document', () => {
  expect(faultOf({ groups: { board: { F3: { '2|3': 1 } } } })).toBe('groups.board.F3: is not one of the factors')
  expect(faultOf({ groups: { 'team leaders': { constructor: {} } } })).toBe(
    'groups["team leaders"].constructor: is not one of the factors',
  )
  expect(faultOf({ group_labels: { coaches: 'Coaches' } })).toBe('group_labels.coaches: is not one of the groups')
  expect(faultOf({ visibility: { constructor: 5 } })).toBe('visibility.constructor: is not one of the groups')
})

test('two groups have different names, those of the report included', () => {
  const board = { F1: { '2|3': 1 } }
  expect(faultOf({ groups: { board, staff: board }, group_labels: { board: 'Staf', staff: ' STAF' } })).toBe(
    'group_labels.staff: is the name of another group',
  )
  const docent = { groups: { staff: board, teachers: board }, group_labels: { staff: 'Docenten' } }
  expect(faultOf(docent)).toBe('group_labels.staff: is the name of another group')
  expect(faultOf({ groups: { board, Bestuur: board } })).toBe('groups.Bestuur: is the name of another group')
  const named = { 'i-coaches': board, coaches: board }
  expect(faultOf({ groups: named })).toBe('groups["i-coaches"]: is the name of another group')
})

test('the date is a day that exists', () => {
  expect(faultOf({ date: '2028-02-29' })).toBe('none')
  for (const date of ['2026-02-30', '01-10-2026', '2026-10-01T00:00:00Z', '']) {
    expect(faultOf({ date })).toBe('date: must be a day that exists, as yyyy-mm-dd')
  }
})

test('a group is on the record or protected from three to ten sheets on', () => {
  for (const rule of ['on-record', 3, 10]) expect(faultOf({ visibility: { board: rule } })).toBe('none')
  for (const rule of [2, 11, 4.5, '5', 'hidden', null]) {
    expect(faultOf({ visibility: { board: rule } })).toBe(
      'visibility.board: must be "on-record" or a whole number from 3 to 10',
    )
  }
})

test('a document of any size gets an answer, and the largest allowed document has room for every cell', () => {
  const names = (count: number, letter: string) => Array.from({ length: count }, (_, index) => `${letter}${index}`)
  const groupsOf = (count: number) => Object.fromEntries(names(count, 'g').map((name) => [name, {}]))
  expect(faultOf({ factors: names(40, 'F'), groups: groupsOf(12) })).toBe('none')
  expect(faultOf({ factors: names(41, 'F') })).toBe('factors: must name at most 40 factors')
  expect(faultOf({ groups: groupsOf(13) })).toBe('groups: must name at most 12 groups')
  expect(faultOf({ title: 'x'.repeat(121) })).toBe('title: must be at most 120 characters long')
  expect(faultOf({ group_labels: { board: 'x'.repeat(61) } })).toBe(
    'group_labels.board: must be at most 60 characters long',
  )
  expect(parseAnalysisDocument(' '.repeat(1_000_001))).toEqual({
    ok: false,
    path: '',
    message: 'must be at most 1000000 characters long',
  })
  expect(parseAnalysisDocument('['.repeat(1_000_000)).ok).toBe(false)
})

test('a long key is shortened in the message', () => {
  const parsed = parse({ ['k'.repeat(5000)]: 1 })
  expect(parsed.ok ? '' : parsed.path).toBe(`["${'k'.repeat(80)}…"]`)
})

test('names that every JavaScript object knows are read, kept in order and analysed like any other', () => {
  const text = `{"factors":["constructor","__proto__"],
    "groups":{"toString":{"__proto__":{"1|2":3}},"__proto__":{"constructor":{"3|3":2}},"constructor":{}},
    "group_labels":{"__proto__":"Bestuur"},"visibility":{"constructor":4}}`
  const parsed = parseAnalysisDocument(text)
  if (!parsed.ok) throw new Error(parsed.message)
  const { tallies, factors, groupLabels, visibility } = parsed.document
  expect(Object.keys(tallies)).toEqual(['toString', '__proto__', 'constructor'])
  expect(groupLabels.get('__proto__')).toBe('Bestuur')
  expect(visibility.get('constructor')).toEqual({ mode: 'protected', threshold: 4 })
  expect(
    Object.values(analyse(tallies, factors).within.current).map((group) => Object.values(group).map(({ n }) => n)),
  ).toEqual([
    [0, 3],
    [2, 0],
    [0, 0],
  ])
})

const whole = {
  ...minimal,
  ...{ title: 'Najaarsmeting', institution: 'ROC Voorbeeld', date: '2026-10-01' },
  coach_title: { singular: 'mediacoach', plural: 'mediacoaches' },
  group_labels: { board: 'College van bestuur' },
  visibility: { board: 'on-record', teachers: 5 },
}

test('a damaged document is refused with a message, or read as counts that can be analysed', () => {
  fc.assert(
    fc.property(fc.oneof(mutatedText(JSON.stringify(whole)), fc.json(), anyTypedText), (text) => {
      const parsed = parseAnalysisDocument(text)
      if (!parsed.ok) return void expect(parsed.message).toMatch(/^(must|is) /)
      const { tallies, factors, date } = parsed.document
      const counts = Object.values(tallies).flatMap((group) =>
        Object.values(group).flatMap((cells) => Object.values(cells)),
      )
      expect(counts.every((count) => Number.isInteger(count) && count >= 0)).toBe(true)
      expect(date ?? '2026-10-01').toMatch(/^20\d\d-\d\d-\d\d$/)
      expect(Object.keys(analyse(tallies, factors).within.current)).toEqual(Object.keys(tallies))
    }),
    { numRuns: 1000 },
  )
})

test('a document with any names is refused or keeps the names as they were', () => {
  fc.assert(
    fc.property(anyTypedText, anyTypedText, anyTypedText, (factor, group, label) => {
      const text = JSON.stringify({
        factors: [factor],
        groups: Object.fromEntries([[group, Object.fromEntries([[factor, { '2|3': 4 }]])]]),
        group_labels: Object.fromEntries([[group, label]]),
      })
      const parsed = parseAnalysisDocument(text)
      if (!parsed.ok) return void expect(parsed.message).toMatch(/^(must|is) /)
      expect(parsed.document.factors).toEqual([factor])
      expect(Object.entries(parsed.document.tallies)).toEqual([[group, Object.fromEntries([[factor, { '2|3': 4 }]])]])
      expect([...parsed.document.groupLabels]).toEqual([[group, label]])
    }),
  )
})
