import { stringify } from 'csv-stringify/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inventoryOfFile } from '../../../src/application/inventory/inventory-of-file.ts'
import { FIELDS_OF } from '../../../src/content/inventory/inventory-telling.ts'
import { EMPTY_INVENTORY, type Inventory } from '../../../src/domain/inventory/inventory.ts'
import { LANGUAGES } from '../../../src/domain/scan/rubric.ts'
import { guarded, unguarded } from '../../../src/domain/spreadsheet-text.ts'
import { inventoryCsv } from '../../../src/export/inventory-csv.ts'
import { readInventoryRows } from '../../../src/intake/inventory-rows.ts'
import {
  arrangementOf,
  fullInventory,
  idNumber,
  inventoryOf,
  taskOf,
  titleOf,
} from '../../support/stories/inventories.ts'

const COACH = { singular: 'mediacoach', plural: 'mediacoaches' }

let ids = 0
const newId = () => idNumber<never>(500 + ids++) as string

const read = (text: string | Buffer, current: Inventory = EMPTY_INVENTORY) => {
  const file = readInventoryRows(Buffer.from(text))
  if (!file.ok) return file
  return inventoryOfFile(file.rows, current, newId)
}

const faultsOf = (text: string, current?: Inventory) => {
  const result = read(text, current)
  if (result.ok || result.reason !== 'faults') throw new Error(`no faults: ${JSON.stringify(result)}`)
  return result.faults
}

test.each(LANGUAGES.flatMap((language) => ([';', ','] as const).map((separator) => ({ language, separator }))))(
  'a file in $language with $separator gives back everything that was written in it',
  ({ language, separator }) => {
    const written = inventoryCsv(fullInventory(), COACH, language, separator)
    expect(read(written)).toEqual({ ok: true, inventory: fullInventory() })
    expect(read(inventoryCsv(EMPTY_INVENTORY, COACH, language, separator))).toEqual({
      ok: true,
      inventory: EMPTY_INVENTORY,
    })
  },
)

test('no cell of the file is calculated or read as another number by a spreadsheet', () => {
  const file = readInventoryRows(Buffer.from(inventoryCsv(fullInventory(), COACH, 'nl', ';')))
  if (!file.ok) throw new Error(file.reason)
  const cells = file.rows.flatMap((row) => row.cells)
  expect(cells.filter((cell) => /^\s*[=+\-@\t\r]/.test(cell))).toEqual([])
  expect(cells).toContain("'=ICTO-coach")
  expect(cells).toContain("'1-2")
  expect(cells).toContain("'007")
  expect(cells).toContain("''=geen tweede\nservicedesk, met <b> & ‘tekens’")
})

test('whatever text is guarded comes back, and nobody else’s apostrophe is lost', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("'", '=', '+', '-', '1', '/', 'a', ' ', 'mrt')), (parts) => {
      const text = parts.join('')
      expect(unguarded(guarded(text))).toBe(text)
    }),
  )
  expect(unguarded("'s ochtends")).toBe("'s ochtends")
  expect(unguarded("'=1+1")).toBe('=1+1')
})

test('any texts that people can type come back', () => {
  const typed = fc
    .array(fc.constantFrom(...`=+-@'";,a é\t1/2|(){}<>&`), { minLength: 1, maxLength: 12 })
    .map((signs) => `x${signs.join('')}`.replace(/\s+/g, ' ').trim())
  fc.assert(
    fc.property(fc.array(typed, { maxLength: 4 }), typed, (own, text) => {
      const lines = own.filter(
        (each, index) => own.findIndex((other) => other.toLowerCase() === each.toLowerCase()) === index,
      )
      const inventory = inventoryOf({
        passport: { ...EMPTY_INVENTORY.passport, sponsor: text },
        titles: [titleOf(text, { ownActivities: lines, unit: text, notOurs: text })],
        arrangements: [arrangementOf(text, { forTitles: [idNumber(1)], ownCompetences: lines })],
      })
      expect(read(inventoryCsv(inventory, COACH, 'nl', ';'))).toEqual({ ok: true, inventory })
    }),
    { numRuns: 60 },
  )
})

test('a title is referred to by its name, and by its code where two have the same name and place', () => {
  const same = { placement: 'central' } as const
  const inventory = inventoryOf({
    titles: [
      titleOf('coach', same),
      titleOf('coach', { ...same, id: idNumber(2) }),
      titleOf('adviseur', { id: idNumber(3) }),
    ],
    tasks: [taskOf('T1', { decision: 'assign', assignTo: idNumber(2) }), taskOf('T2', { assignTo: idNumber(3) })],
  })
  const written = inventoryCsv(inventory, COACH, 'nl', ',')
  expect(written).toContain(`,${idNumber(2)}\r\n`)
  expect(written).toContain(',adviseur\r\n')
  expect(read(written)).toEqual({ ok: true, inventory })
})

test('a file without codes reads as new rows, with words of either language or keys', () => {
  const file = [
    'onderdeel,functietitel,Placement,activiteiten',
    'titel,coach,CENTRAL,O1; inspire and inform teachers',
    '',
    'part,which task,to which title',
    'task,O1,coach',
    'task,t2,Coach (centraal)',
  ].join('\n')
  const result = read(file)
  if (!result.ok) throw new Error(JSON.stringify(result))
  const [title] = result.inventory.titles
  expect(title).toMatchObject({ workingTitle: 'coach', placement: 'central', activities: ['O1', 'O4'] })
  expect(result.inventory.tasks.map(({ task, assignTo }) => [task, assignTo])).toEqual([
    ['O1', title?.id],
    ['T2', title?.id],
  ])
})

test('parts that are not in the file stay, without what refers to a title that is gone', () => {
  const result = read(`onderdeel;functietitel\ntitel;nieuw`, fullInventory())
  if (!result.ok) throw new Error(JSON.stringify(result))
  const { passport, tasks, arrangements } = fullInventory()
  expect(result.inventory.passport).toEqual(passport)
  expect(result.inventory.tasks).toEqual(tasks.map((task) => ({ ...task, assignTo: null })))
  expect(result.inventory.arrangements).toEqual(arrangements.map((each) => ({ ...each, forTitles: [] })))
})

const TITLES = 'onderdeel;functietitel;plaats;aantal mensen;activiteiten'

test.each([
  ['an unknown column', `${TITLES};salaris\ntitel;coach`, { line: 2, kind: 'unknownColumn', found: 'salaris' }],
  ['a column twice', `${TITLES};Plaats\ntitel;coach`, { line: 2, kind: 'columnTwice', found: 'Plaats' }],
  [
    'no column with the title',
    `onderdeel;plaats\ntitel;centraal`,
    { line: 2, kind: 'missingColumn', found: 'Functietitel' },
  ],
  ['a wrong word', `${TITLES}\ntitel;coach;overal`, { line: 2, kind: 'unknownWord', found: 'overal' }],
  ['an unknown activity', `${TITLES}\ntitel;coach;;;"O1; O9"`, { line: 2, kind: 'unknownWord' }],
  ['a wrong number', `${TITLES}\ntitel;coach;;veel`, { line: 2, kind: 'field', message: 'numberWrong:9999' }],
  [
    'a half-filled row without a title',
    `${TITLES}\ntitel;a\ntitel;;centraal`,
    { line: 3, kind: 'field', message: 'titleMissing' },
  ],
  ['more cells than headings', `${TITLES}\ntitel;a;;;;;;te veel`, { line: 2, kind: 'tooManyCells' }],
  ['no heading', `titel;coach`, { line: 1, kind: 'noHeading' }],
  ['an unknown part', `${TITLES}\nmedewerker;Jan`, { line: 2, kind: 'unknownPart', found: 'medewerker' }],
  ['a formula', `${TITLES}\n=HYPERLINK("x");coach`, { line: 2, kind: 'unknownPart' }],
  [
    'a title that is nowhere',
    `onderdeel;welke taak;bij welke titel\ntaak;O1;directeur`,
    { line: 2, kind: 'unknownTitle', found: 'directeur' },
  ],
  ['a task twice', `onderdeel;welke taak\ntaak;eigen\ntaak;Eigen`, { line: 3, kind: 'taskTwice' }],
  ['a passport twice', `onderdeel;opdrachtgever\npaspoort;a\npaspoort;b`, { line: 3, kind: 'passportTwice' }],
  [
    'contentment of two people',
    `onderdeel;welke taak;hoeveel mensen zijn dat?;zijn zij daar tevreden mee?\ntaak;O1;2;ja`,
    { line: 2, kind: 'contentLocked' },
  ],
  [
    'a wrong code',
    `onderdeel;code (bij een nieuwe regel leeg laten);functietitel\ntitel;a b;coach`,
    { line: 2, kind: 'wrongId' },
  ],
  [
    'a code twice',
    `onderdeel;code (bij een nieuwe regel leeg laten);functietitel\ntitel;a;x\ntitel;a;y`,
    { line: 3, kind: 'idTwice' },
  ],
  ['too many rows', `${TITLES}\n${'titel;coach\n'.repeat(61)}`, { line: 62, kind: 'full' }],
])('%s is named with its line', (_, text, fault) => {
  expect(faultsOf(text)).toContainEqual(expect.objectContaining(fault))
})

test('every fault is told at once, in the order of the lines, and cells of several lines do not shift them', () => {
  const text = `onderdeel;functietitel;ander werk;plaats\ntitel;a;"een\ntwee\ndrie";x\ntitel;;b;y`
  expect(faultsOf(text).map(({ line, kind }) => [line, kind])).toEqual([
    [2, 'unknownWord'],
    [5, 'unknownWord'],
  ])
})

test.each([
  ['nothing', '', 'empty'],
  ['only white space', ' \n\n', 'empty'],
  ['a workbook', Buffer.from('PK\u0003\u0004xl'), 'notCsv'],
  ['a PDF', '%PDF-1.7 x', 'notCsv'],
  ['a web page', '<!doctype html><html>', 'notCsv'],
  ['ten thousand lines', `${TITLES}\n${'titel;coach\n'.repeat(10_000)}`, 'tooManyLines'],
  ['a very large file', `${TITLES}\ntitel;${'x'.repeat(700_000)}`, 'tooLarge'],
])('%s is no file of an inventory', (_, text, reason) => {
  expect(read(text)).toEqual({ ok: false, reason })
})

test('any text is read or refused, and never ends in an error', () => {
  const cell = fc.oneof(
    fc.constantFrom('onderdeel', 'titel', 'taak', 'functietitel', 'plaats', 'paspoort', '"', 'O1', '=1', "'"),
    fc.string({ maxLength: 8 }),
  )
  const table = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 })
  fc.assert(
    fc.property(table, fc.boolean(), (rows, quoted) => {
      const text = quoted ? stringify(rows, { delimiter: ';' }) : rows.map((row) => row.join(';')).join('\n')
      expect(typeof read(text).ok).toBe('boolean')
    }),
    { numRuns: 300 },
  )
})

test('no two columns of a part have the same heading, and no two options of a field the same name', () => {
  for (const language of LANGUAGES) {
    const [, ...heads] = inventoryCsv(EMPTY_INVENTORY, COACH, language, ',')
      .split('\r\n')
      .filter((line) => /^(onderdeel|part),/.test(line))
    expect(heads).toHaveLength(3)
    for (const head of heads) {
      const columns = head.toLowerCase().split(',')
      expect(new Set(columns).size).toBe(columns.length)
    }
  }
  expect(Object.keys(FIELDS_OF)).toHaveLength(4)
})
