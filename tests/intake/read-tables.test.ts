import { stringify } from 'csv-stringify/sync'
import fc from 'fast-check'
import readWorkbook from 'read-excel-file/node'
import { expect, test } from 'vitest'
import writeWorkbook from 'write-excel-file/node'
import { readTables } from '../../src/intake/read-tables.ts'
import { UnreadableFile } from '../../src/intake/unreadable-file.ts'
import { anyTypedText } from '../support/arbitrary/any-typed-text.ts'
import { inUtf8 } from '../support/arbitrary/hostile-texts.ts'
import { madeWorkbook, workbookOfRows } from '../support/arbitrary/made-workbook.ts'
import { mutated, mutatedText } from '../support/arbitrary/mutated.ts'

/** The rows of the first sheet, or the reason why there are none. */
const readTable = (content: Buffer | string) => {
  try {
    const [first] = readTables(Buffer.from(content))
    return { ok: true as const, rows: first?.read().rows ?? [] }
  } catch (error) {
    if (error instanceof UnreadableFile) return { ok: false as const, reason: error.reason }
    throw error
  }
}
const cellsIn = (content: Buffer | string) => {
  const table = readTable(content)
  return table.ok ? table.rows.map(({ cells }) => cells) : table.reason
}
const wide = (text: string, bigEndian = false) => {
  const bytes = Buffer.from(text, 'utf16le')
  return bigEndian ? bytes.swap16() : bytes
}

test.each([
  ['UTF-8', Buffer.from('mail;groep\nzoë@x.nl;Zorg')],
  ['UTF-8 with a mark', Buffer.from('\ufeffmail;groep\nzoë@x.nl;Zorg')],
  ['UTF-16 with a mark', wide('\ufeffmail;groep\nzoë@x.nl;Zorg')],
  ['UTF-16 the other way round, with a mark', wide('\ufeffmail;groep\nzoë@x.nl;Zorg', true)],
  ['UTF-16 without a mark', wide('mail;groep\nzoë@x.nl;Zorg')],
  ['an older Windows', Buffer.from('mail;groep\nzoë@x.nl;Zorg', 'latin1')],
  ['commas', Buffer.from('mail,groep\nzoë@x.nl,Zorg')],
  ['tabs, as pasted from a spreadsheet', Buffer.from('mail\tgroep\nzoë@x.nl\tZorg')],
  ['quotes', Buffer.from('"mail";"groep"\n"zoë@x.nl";"Zorg"\n')],
  ['line ends of Windows', Buffer.from('mail;groep\r\nzoë@x.nl;Zorg\r\n')],
  ['line ends of an old Mac', Buffer.from('mail;groep\rzoë@x.nl;Zorg')],
])('a list in %s is read the same', (_, bytes) => {
  expect(cellsIn(bytes).slice(0, 2)).toEqual([
    ['mail', 'groep'],
    ['zoë@x.nl', 'Zorg'],
  ])
})

test('mixed line ends, empty lines and a separator inside quotes do not change line numbers', () => {
  const table = readTable('a@x.nl\r\n\r\n"Vries; Noor de";b@x.nl\rc@x.nl\n')
  expect(table).toMatchObject({
    rows: [
      { line: 1, cells: ['a@x.nl'] },
      { line: 3, cells: ['Vries; Noor de', 'b@x.nl'] },
      { line: 4, cells: ['c@x.nl'] },
    ],
  })
})

test('an unclosed quote does not swallow the lines after it', () => {
  expect(cellsIn('"Noor;a@x.nl\nb@x.nl;docent\n')).toEqual([
    ['"Noor', 'a@x.nl'],
    ['b@x.nl', 'docent'],
  ])
})

test('a workbook with any texts and gaps is read like another library reads it', { timeout: 60_000 }, async () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
    fc.constantFrom('noor@roc.example', '=1+1', '<b>&amp;</b>', '_x0041_', 'a\nb', null),
  )
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 }),
      async (rows) => {
        const values = rows.map((row) => row.map((value) => legible(value?.replace(/[^\P{C}\n]|\r/gu, '').trim())))
        const bytes = await writeWorkbook(
          values.map((row) =>
            row.map((value) => (value === null ? null : { value: value.replace(/_(?=x)/g, '_x005F_') })),
          ),
        ).toBuffer()
        const [{ data = [] } = {}] = await readWorkbook(bytes)
        const oracle = data.map((row) => row.map((value) => String(value ?? '')))
        expect(trimmed(cellsIn(bytes))).toEqual(trimmed(oracle))
      },
    ),
    { numRuns: 40 },
  )
})

/** The other library fails on words that are properties of any object, such as `valueOf`. */
const legible = (text: string | undefined): string | null => (!text || text in {} ? null : text)

test('a word that is a property of any object is read like any other word', () => {
  const cells = ['valueOf', 'constructor'].map((word) => `<c t="str"><v>${word}</v></c>`)
  expect(cellsIn(workbookOfRows(`<row>${cells.join('')}</row>`))).toEqual([['valueOf', 'constructor']])
})

/** Drops empty cells at the end of rows, and empty rows, since readers differ in those. */
const trimmed = (rows: string | readonly (readonly string[])[]) => {
  if (typeof rows === 'string') return rows
  const ends = rows.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== '') + 1).map((cell) => cell.trim()))
  return ends.filter((row) => row.length > 0)
}

const workbook = (rows: string, shared = '') =>
  madeWorkbook([{ xml: `<sheetData>${rows}</sheetData>` }], {
    shared: shared && `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${shared}</sst>`,
  })

test('any bytes give rows or a reason', () => {
  const start = fc.constantFrom(Buffer.from('PK\u0003\u0004'), Buffer.alloc(0), Buffer.from([0xff, 0xfe]))
  fc.assert(
    fc.property(start, fc.uint8Array({ maxLength: 400 }), (head, bytes) => {
      const table = readTable(Buffer.concat([head, bytes]))
      expect(table.ok || ['unreadable', 'zip'].includes(table.reason)).toBe(true)
    }),
  )
})

test('a workbook with any byte changed is read or refused, and never throws', async () => {
  const bytes = await writeWorkbook([[{ value: 'noor@roc.example' }, { value: 'docenten' }]]).toBuffer()
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.nat(255), (at, value) => {
      const changed = Buffer.from(bytes)
      changed[at] = value
      readTable(changed)
    }),
    { numRuns: 500 },
  )
})

test('a list in quotes is read as it was written, whatever its cells hold', () => {
  const cell = fc.oneof(anyTypedText, fc.constantFrom('noor@roc.example', '', ';', ',', '"', 'Vries, Noor; de\t|'))
  const separator = fc.constantFrom('\t', ';', ',', '|')
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 }), separator, (rows, delimiter) => {
      const clean = rows.map((row) => row.map(onItsLine)).filter((row) => row.some((text) => text.trim() !== ''))
      const file = stringify(clean, { delimiter, quoted: true, bom: true })
      expect(cellsIn(file)).toEqual(clean)
    }),
  )
})

/** The text without signs that are read as a line end, and without those that make a file look like no text at all. */
const onItsLine = (text: string): string => inUtf8(text).replace(/[\u2028\u2029\ufffd]|[^\P{Cc}\n\t]/gu, '')

test('a comma and an address within quotes do not win from the separator that the quotes stand beside', () => {
  const file = '"Noor"\t"Vries, Noor; de\t|"\n"a@b.example\nX"\t""\n"noor@roc.example"\t""'
  expect(cellsIn(file)).toEqual([
    ['Noor', 'Vries, Noor; de\t|'],
    ['a@b.example\nX', ''],
    ['noor@roc.example', ''],
  ])
})

test.each([
  ['UTF-8', Buffer.from('\ufeffmail;groep\r\n"zoë@x.nl";"Zorg ""en"" welzijn"\r\n')],
  ['UTF-16', wide('\ufeffmail\tgroep\r\nzoë@x.nl\tZorg\r\n')],
  ['an older Windows', Buffer.from('mail,groep\nzoë@x.nl,"Zorg\n"', 'latin1')],
])('a damaged list in %s gives rows of texts with unique line numbers, or a reason', (_, bytes) => {
  fc.assert(
    fc.property(mutated(bytes), (changed) => {
      const table = readTable(changed)
      if (!table.ok) return void expect(['unreadable', 'old-workbook']).toContain(table.reason)
      const lines = table.rows.map(({ line }) => line)
      expect(lines).toEqual([...new Set(lines)].sort((one, other) => one - other))
      expect(table.rows.flatMap(({ cells }) => cells).join('')).not.toContain('\0')
    }),
    { numRuns: 500 },
  )
})

test('a damaged sheet or text of a workbook is read or refused, and never throws', () => {
  const row =
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>in &amp; uit &#1114111;</t></is></c><c r="GR1"><v>5</v></c></row>'
  const sheet = `<worksheet><sheetData>${row}${row.replaceAll('1', '2')}</sheetData></worksheet>`
  const shared = '<sst><si><r><t xml:space="preserve">no </t></r><rPh><t>XX</t></rPh></si></sst>'
  fc.assert(
    fc.property(mutatedText(sheet), mutatedText(shared), (one, other) => {
      const table = readTable(workbook(one, other))
      if (table.ok) for (const { cells } of table.rows) expect(cells.length).toBeLessThanOrEqual(200)
      else expect(table.reason).toBe('unreadable')
    }),
    { numRuns: 500 },
  )
})

test('a damaged workbook file is read or refused', () => {
  const varied = Array.from({ length: 200 }, (_, index) => `<row><c><v>${index ** 5}</v></c></row>`).join('')
  fc.assert(
    fc.property(mutated(workbook(varied)), (changed) => {
      const table = readTable(changed)
      if (!table.ok) expect(['unreadable', 'old-workbook']).toContain(table.reason)
    }),
    { numRuns: 500 },
  )
})
