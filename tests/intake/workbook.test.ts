import { expect, test } from 'vitest'
import { readTables } from '../../src/intake/read-tables.ts'
import { UnreadableFile } from '../../src/intake/unreadable-file.ts'
import { inZip } from '../support/arbitrary/in-zip.ts'
import { MAIN, madeWorkbook, relation, relations, textRow, workbookOfRows } from '../support/arbitrary/made-workbook.ts'

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const STRICT = 'http://purl.oclc.org/ooxml'

const rowsIn = (bytes: Buffer) => readTables(bytes)[0]?.read().rows
const cellsIn = (bytes: Buffer) => rowsIn(bytes)?.map(({ cells }) => cells)
const PEOPLE = [
  ['e-mail', 'groep'],
  ['noor@roc.example', 'docent'],
]
const ROWS = PEOPLE.map((row) => textRow(...row)).join('')
const SHEET = `<worksheet xmlns="${MAIN}"><sheetData>${ROWS}</sheetData></worksheet>`
const bookOf = (sheet: string) => `<workbook xmlns="${MAIN}" xmlns:r="${RELATION}"><sheets>${sheet}</sheets></workbook>`
const ROOT = relations(relation('rId1', 'officeDocument', 'xl/workbook.xml'))

/** The same list as different makers write it: each differs in where parts are, and how they are named and written. */
const MAKERS: Readonly<Record<string, Buffer>> = {
  'an office program': madeWorkbook([{ xml: `<sheetData>${ROWS}</sheetData>` }]),
  'a library with targets from the top': inZip({
    '_rels/.rels': relations(relation('rId1', 'officeDocument', '/xl/workbook.xml')),
    'xl/workbook.xml': bookOf('<sheet name="Sheet" sheetId="1" r:id="rId9"/>'),
    'xl/_rels/workbook.xml.rels': relations(relation('rId9', 'worksheet', '/xl/worksheets/sheet1.xml')),
    'xl/worksheets/sheet1.xml': SHEET,
  }),
  'a reporting tool with names of its own': inZip({
    '_rels/.rels': relations(relation('R1', 'officeDocument', 'office/book.xml')),
    'office/book.xml': bookOf('<sheet name="Report" sheetId="1" r:id="R7"/>'),
    'office/_rels/book.xml.rels': relations(relation('R7', 'worksheet', '../data/page.xml')),
    'data/page.xml': SHEET,
  }),
  'a program with backslashes and capitals': inZip({
    '_rels\\.rels': relations(relation('rId1', 'officeDocument', 'XL\\Workbook.xml')),
    'xl\\workbook.xml': bookOf('<sheet name="S" sheetId="1" r:id="rId1"/>'),
    'xl\\_rels\\workbook.xml.rels': relations(relation('rId1', 'worksheet', 'Worksheets\\Sheet1.xml')),
    'xl\\worksheets\\sheet1.xml': SHEET,
  }),
  'a toolkit with a prefix for each element': inZip({
    '_rels/.rels': ROOT,
    'xl/workbook.xml': `<x:workbook xmlns:x="${MAIN}" xmlns:rel="${RELATION}"><x:sheets><x:sheet name="S" sheetId="1" rel:id="rId1"/></x:sheets></x:workbook>`,
    'xl/_rels/workbook.xml.rels': relations(relation('rId1', 'worksheet', 'worksheets/sheet.xml')),
    'xl/worksheets/sheet.xml': `<x:worksheet xmlns:x="${MAIN}">${`<sheetData>${ROWS}</sheetData>`.replace(/<(\/?)(\w)/g, '<$1x:$2')}</x:worksheet>`,
  }),
  'an office program in the strict edition': inZip({
    '_rels/.rels': ROOT.replaceAll(RELATION, `${STRICT}/officeDocument/relationships`),
    'xl/workbook.xml': `<workbook xmlns="${STRICT}/spreadsheetml/main" xmlns:r="${STRICT}/officeDocument/relationships"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(relation('rId1', 'worksheet', 'worksheets/sheet1.xml')),
    'xl/worksheets/sheet1.xml': SHEET.replace(MAIN, `${STRICT}/spreadsheetml/main`),
  }),
  'a staff system with shared texts in pieces': madeWorkbook(
    [
      {
        xml: `<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2" t="s"><v>3</v></c></row></sheetData>`,
      },
    ],
    {
      shared: `<sst xmlns="${MAIN}"><si><r><t>e-</t></r><r><rPr><b/></rPr><t>mail</t></r></si><si><t xml:space="preserve">groep</t></si><si><t>noor</t><rPh sb="0" eb="1"><t>NOOR</t></rPh><r><t>@roc.example</t></r></si><si><t><![CDATA[docent]]></t></si></sst>`,
    },
  ),
  'a library with results of formulas': workbookOfRows(
    `<row><c t="str"><f>"e-"&amp;"mail"</f><v>e-mail</v></c><c t="str"><f>D1</f><v>groep</v></c></row><row><c t="str"><f>C2&amp;"@roc.example"</f><v>noor@roc.example</v></c><c t="str"><v>docent</v></c></row>`,
  ),
  'a web program with chart sheets and comments': inZip({
    '_rels/.rels': relations(
      relation('a', 'extended-properties', 'docProps/app.xml'),
      relation('b', 'officeDocument', 'xl/workbook.xml'),
    ),
    'xl/workbook.xml': bookOf(
      '<!-- <sheet name="X" r:id="x"/> --><sheet name="Chart" sheetId="1" r:id="c"/><sheet name="S" sheetId="2" r:id="w"/>',
    ),
    'xl/_rels/workbook.xml.rels': relations(
      relation('c', 'chartsheet', 'chartsheets/sheet1.xml'),
      relation('w', 'worksheet', 'worksheets/sheet1.xml'),
    ),
    'xl/worksheets/sheet1.xml': SHEET.replace('<sheetData>', '<!-- <row> --><sheetData>'),
  }),
  'a program with extensions of its own': workbookOfRows(
    ROWS.replace(
      '</row>',
      '</row><x14:row xmlns:x14="urn:x"><x14:c><x14:v>geheim@roc.example</x14:v></x14:c></x14:row>',
    ),
  ),
  'a program that writes UTF-16': (() => {
    const wide = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')
    return inZip({
      '_rels/.rels': ROOT,
      'xl/workbook.xml': wide(bookOf('<sheet name="S" sheetId="1" r:id="rId1"/>')),
      'xl/_rels/workbook.xml.rels': relations(relation('rId1', 'worksheet', 'worksheets/sheet1.xml')),
      'xl/worksheets/sheet1.xml': wide(SHEET),
    })
  })(),
  'a program with single quotes and tags over lines': madeWorkbook([
    { xml: `<sheetData\n>${ROWS.replaceAll('"', "'").replaceAll('<row>', "<row\n spans = '1:2' >")}</sheetData>` },
  ]),
  'a streaming writer that leaves cells without a place after one with': workbookOfRows(
    `<row r="1"><c r="A1" t="inlineStr"><is><t>e-mail</t></is></c><c t="inlineStr"><is><t>groep</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>noor@roc.example</t></is></c><c t="inlineStr"><is><t>docent</t></is></c></row>`,
  ),
}

test.each(Object.entries(MAKERS))('a workbook of %s is read like any other', (_, bytes) => {
  expect(cellsIn(bytes)).toEqual(PEOPLE)
})

test('a large zip with its own directory and sizes is read', () => {
  expect(cellsIn(inZip(filesOfOffice(), { large: true }))).toEqual(PEOPLE)
})

const filesOfOffice = () => ({
  '_rels/.rels': ROOT,
  'xl/workbook.xml': bookOf('<sheet name="S" sheetId="1" r:id="rId1"/>'),
  'xl/_rels/workbook.xml.rels': relations(relation('rId1', 'worksheet', 'worksheets/sheet1.xml')),
  'xl/worksheets/sheet1.xml': SHEET,
})

test('a link or a formula shows its address, unless the text has one', () => {
  const cells = [
    '<c r="A1" t="inlineStr"><is><t>Noor</t></is></c>',
    '<c r="B1" t="inlineStr"><is><t>gijs@roc.example</t></is></c>',
    '<c r="C1"><f>HYPERLINK("mailto:bea@roc.example?subject=x","Bea")</f></c>',
    '<c r="D1" t="str"><f>HYPERLINK("mailto:bas@roc.example","Bas")</f><v>Bas</v></c>',
    '<c r="E1"><f>HYPERLINK("mailto:ans@roc.example")</f></c>',
    '<c r="F1"><f>A2&amp;"@roc.example"</f></c>',
    '<c r="G1" t="str"><f>IF(A2="","",A2)</f><v></v></c>',
    '<c r="H1" t="e"><f>VLOOKUP(A2,B:C,2)</f><v>#N/A</v></c>',
  ]
  const book = madeWorkbook([
    {
      xml: `<sheetData><row r="1">${cells.join('')}</row></sheetData><hyperlinks><hyperlink ref="A1" r:id="m1"/><hyperlink ref="B1" r:id="m2"/><hyperlink ref="H1" r:id="w"/></hyperlinks>`,
      links: [
        relation('m1', 'hyperlink', 'mailto:noor%40roc.example', true),
        relation('m2', 'hyperlink', 'mailto:oud@roc.example', true),
        relation('w', 'hyperlink', 'https://roc.example/', true),
      ],
    },
  ])
  expect(cellsIn(book)).toEqual([
    [
      'Noor <noor@roc.example>',
      'gijs@roc.example',
      'Bea <bea@roc.example>',
      'Bas <bas@roc.example>',
      'ans@roc.example',
      '=A2&"@roc.example"',
      '',
      '#N/A',
    ],
  ])
})

test('a zero that stands for a result still to be calculated is no value', () => {
  const xml = '<sheetData><row><c><f>A2&amp;"@roc.example"</f><v>0</v></c><c><v>0</v></c></row></sheetData>'
  expect(cellsIn(madeWorkbook([{ xml }], { more: '<calcPr fullCalcOnLoad="1"/>' }))).toEqual([
    ['=A2&"@roc.example"', '0'],
  ])
  expect(cellsIn(madeWorkbook([{ xml }]))).toEqual([['0', '0']])
})

test('a group over several rows counts for each of them', () => {
  const row = (line: number, ...texts: string[]) =>
    `<row r="${line}">${texts.map((text, at) => `<c r="${'AB'[at]}${line}" t="str"><v>${text}</v></c>`).join('')}</row>`
  const rows = row(1, 'a@roc.example', 'Bestuur') + row(2, 'b@roc.example') + row(4, 'c@roc.example') + row(5, 'd@x.nl')
  const xml = `<sheetData>${rows}</sheetData><mergeCells><mergeCell ref="B1:B4"/></mergeCells>`
  expect(cellsIn(madeWorkbook([{ xml }]))).toEqual([
    ['a@roc.example', 'Bestuur'],
    ['b@roc.example', 'Bestuur'],
    ['c@roc.example', 'Bestuur'],
    ['d@x.nl'],
  ])
})

test('sheets, rows and columns say whether they are hidden', () => {
  const hidden = textRow('weg@roc.example').replace('<row>', '<row r="7" hidden="true">')
  const book = madeWorkbook([
    { name: 'Een', xml: `<cols><col min="2" max="3" hidden="1"/></cols><sheetData>${ROWS}${hidden}</sheetData>` },
    { name: 'Twee', state: 'hidden', xml: '<sheetData/>' },
    { name: 'Drie', state: 'veryHidden', xml: '<sheetData/>' },
  ])
  const sheets = readTables(book)
  expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
    ['Een', false],
    ['Twee', true],
    ['Drie', true],
  ])
  const table = sheets[0]?.read()
  expect(table?.rows.map(({ line, hidden = false }) => [line, hidden])).toEqual([
    [1, false],
    [2, false],
    [7, true],
  ])
  expect([...(table?.hiddenColumns ?? [])]).toEqual([1, 2])
})

test.each([
  ['no zip at all', Buffer.from('PK\u0003\u0004 and nothing more')],
  ['a package without a workbook', inZip({ '_rels/.rels': relations() })],
  ['a workbook whose sheet is missing', inZip({ ...filesOfOffice(), 'xl/worksheets/sheet1.xml': '' })],
  ['a sheet that is no XML', workbookOfRows('</row>')],
])('%s is refused as unreadable', (_, bytes) => {
  expect(() => rowsIn(bytes) ?? []).toThrow(UnreadableFile)
})
