import { inZip } from './in-zip.ts'

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

export const relation = (id: string, type: string, target: string, external = false): string =>
  `<Relationship Id="${id}" Type="${RELATION}/${type}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`

export const relations = (...each: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`

export type MadeSheet = {
  /** What is inside the `worksheet`. */
  readonly xml: string
  readonly name?: string
  readonly state?: string
  /** The relations of the sheet, such as those of its links. */
  readonly links?: readonly string[]
}

/** A workbook as Excel lays it out, with these sheets. */
export const madeWorkbook = (
  sheets: readonly MadeSheet[],
  { shared = '', more = '' }: { readonly shared?: string; readonly more?: string } = {},
): Buffer => {
  const listed = sheets.map(
    ({ name = `Blad`, state }, at) =>
      `<sheet name="${name}" sheetId="${at + 1}"${state ? ` state="${state}"` : ''} r:id="rId${at + 1}"/>`,
  )
  return inZip({
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATION}"><sheets>${listed.join('')}</sheets>${more}</workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      ...sheets.map((_, at) => relation(`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`)),
      ...(shared ? [relation('rIdS', 'sharedStrings', 'sharedStrings.xml')] : []),
    ),
    ...(shared && { 'xl/sharedStrings.xml': shared }),
    ...Object.fromEntries(
      sheets.flatMap(({ xml, links }, at) => [
        [`xl/worksheets/sheet${at + 1}.xml`, `<worksheet xmlns="${MAIN}" xmlns:r="${RELATION}">${xml}</worksheet>`],
        ...(links ? [[`xl/worksheets/_rels/sheet${at + 1}.xml.rels`, relations(...links)]] : []),
      ]),
    ),
  })
}

/** A row of texts, written in its cells. */
export const textRow = (...texts: readonly string[]): string =>
  `<row>${texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`

/** A workbook of one sheet with these rows. */
export const workbookOfRows = (rows: string): Buffer => madeWorkbook([{ xml: `<sheetData>${rows}</sheetData>` }])
