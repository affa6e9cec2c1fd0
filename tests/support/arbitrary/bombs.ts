import { deflateRawSync } from 'node:zlib'
import { madeWorkbook, workbookOfRows } from './made-workbook.ts'

const MEGABYTE = 2 ** 20
const long = (text: string, megabytes: number): string => text.repeat((megabytes * MEGABYTE) / text.length)
const cell = (column: string, text = 'x') => `<c r="${column}1" t="str"><v>${text}</v></c>`

/** Workbooks that are small, and that take far more memory or time than they should when they are read without limits. */
export const workbookBombs: Readonly<Record<string, () => Buffer>> = {
  'wide empty rows': () => workbookOfRows(long('<row><c r="GR1"/></row>', 20)),
  'rows with one cell at the far end': () => workbookOfRows(`<row>${cell('XFD')}</row>`.repeat(20_000)),
  'a million empty rows': () => workbookOfRows('<row ht="15"/>'.repeat(1_000_000)),
  'more rows than are read': () => workbookOfRows(`<row>${cell('A')}</row>`.repeat(300_000)),
  'elements that never end': () => workbookOfRows(long('<row>', 60)),
  'a text that never ends': () => workbookOfRows(`<row><c t="str"><v>${long('a@', 60)}</v></c></row>`),
  'a tag that never ends': () => workbookOfRows(long('<row a="', 60)),
  'a sheet that unpacks to more than is read': () => workbookOfRows(long(' ', 200)),
  'many sheets that are large': () =>
    madeWorkbook(
      Array.from({ length: 10 }, () => ({ xml: `<sheetData>${long(`<row>${cell('A', '')}</row>`, 60)}</sheetData>` })),
    ),
  'texts without number': () =>
    madeWorkbook([{ xml: `<sheetData><row><c t="s"><v>1</v></c></row></sheetData>` }], {
      shared: `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${long('<si><t>a</t></si>', 60)}</sst>`,
    }),
  'one long text in every cell': () =>
    madeWorkbook([{ xml: `<sheetData>${'<row><c t="s"><v>0</v></c></row>'.repeat(15_000)}</sheetData>` }], {
      shared: `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>${'a@b.nl '.repeat(5000)}</t></si></sst>`,
    }),
  'spans and links over all rows': () =>
    madeWorkbook([
      {
        xml: `<sheetData>${`<row>${cell('A')}</row>`.repeat(15_000)}</sheetData><mergeCells>${'<mergeCell ref="A1:A20000"/>'.repeat(200_000)}</mergeCells><hyperlinks>${'<hyperlink ref="A1:A20000" r:id="m"/>'.repeat(200_000)}</hyperlinks>`,
        links: ['<Relationship Id="m" Type="x/hyperlink" Target="mailto:a@b.nl" TargetMode="External"/>'],
      },
    ]),
  'columns hidden again and again': () =>
    madeWorkbook([{ xml: `<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(500_000)}</cols>` }]),
  'entities within entities': () =>
    workbookOfRows(
      `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><row><c t="str"><v>&b;${long('&#65;', 30)}</v></c></row>`,
    ),
  'an entry that says it is small': () => {
    const bytes = workbookOfRows(long(' ', 100))
    const directory = bytes.lastIndexOf(Buffer.from('PK\u0001\u0002'))
    bytes.writeUInt32LE(10, directory + 24)
    return bytes
  },
}

/** Texts of two megabytes, as the largest upload. */
export const textBombs: Readonly<Record<string, () => Buffer>> = {
  'one endless line of commas': () => Buffer.from(long(',', 1.9)),
  'one endless line of letters': () => Buffer.from(long('abcdefgh', 1.9)),
  'one endless line of addresses': () => Buffer.from(long('noor@roc.nl;', 1.9)),
  'nothing but quotes': () => Buffer.from(long('"', 1.9)),
  'quotes that open again and again': () => Buffer.from(long('",;\n', 1.9)),
  'nothing but at signs': () => Buffer.from(long('@', 1.9)),
  'points and brackets': () => Buffer.from(`a@b.nl ${long('<', 1)}${long('>(', 0.8)}`),
  'invisible signs': () => Buffer.from(`a@b.nl${long('\u200b', 0.6)}`),
  'a million lines': () => Buffer.from(long('a\n', 1.9)),
  'all separators': () => Buffer.from(long('\t;,|', 1.9)),
  'packed zeros': () => deflateRawSync(Buffer.alloc(MEGABYTE)),
  'as many people as a list may hold': () =>
    Buffer.from(
      Array.from({ length: 20_000 }, (_, index) => `n${index}@roc.example;docent;${'x'.repeat(70)}`).join('\n'),
    ),
}
