import type { ScreenTexts } from '../../../../content/screen-texts.ts'
import type { ReadOrWhyNot } from '../../../../domain/inviting/read-list.ts'
import { columnName } from '../../../../domain/inviting/table.ts'
import type { Language } from '../../../../domain/scan/rubric.ts'
import type { Scan } from '../../../../domain/scan/scan.ts'
import { divisionOf } from '../../../../domain/scan/unit.ts'
import type { Input } from '../../../form.ts'
import { paths } from '../../../paths.ts'
import { nameOfGroup } from '../../scan/view-model.ts'
import type { BroughtList } from '../list-form.ts'

type Read = Extract<ReadOrWhyNot, { readonly ok: true }>
type Option = { readonly key: string; readonly name: string }

/** How many rows are shown as they will be taken. */
const SHOWN_ROWS = 5

/** The values that the form starts with: all that was understood, so that a change leaves the rest as it was. */
export const valuesOf = (read: Read, { group }: BroughtList): Input => {
  const chosen = (column: number | string) => (column === 'unclear' ? '' : String(column))
  return {
    group: group ?? '',
    sheet: String(read.sheet),
    heading: String(read.heading ?? 'none'),
    addressColumn: chosen(read.columns.address),
    groupColumn: chosen(read.columns.group),
    unitColumn: chosen(read.columns.unit),
  }
}

/** How a list was read: each part with what else may be chosen for it, what is left out, and the first rows. */
export const understoodViewModel = (
  scan: Scan,
  read: Read,
  { bytes, name, choices }: BroughtList,
  t: ScreenTexts,
  language: Language,
) => {
  const s = t.addressees.preview
  const { sheets, sheet, leftOut, columns, offered } = read
  const columnOptions: readonly Option[] = offered.map(({ column, title, hidden }) => ({
    key: String(column),
    name: hidden ? s.hiddenOption(s.column(columnName(column), title)) : s.column(columnName(column), title),
  }))
  const toChoose = (column: number | string) => (column === 'unclear' ? [{ key: '', name: s.choose }] : [])
  const groups = scan.groups.map((group) => ({
    key: group.key,
    name: nameOfGroup(group, language, scan.coachTitle),
  }))
  const { groups: divided } = divisionOf(scan)
  const nameOfUnit = (id: string | undefined) => scan.units.find((unit) => unit.id === id)?.name ?? ''
  const fields = [
    ...(sheets.length > 1
      ? [{ name: 'sheet', label: s.sheet, options: sheets.map((each, at) => sheetOption(each, at, s.hiddenOption)) }]
      : []),
    {
      name: 'heading',
      label: s.heading,
      options: [
        { key: 'none', name: s.noHeading },
        ...read.top.map(({ line, text }) => ({ key: String(line), name: s.row(line, text) })),
      ],
    },
    {
      name: 'addressColumn',
      label: s.addressColumn,
      options: [...toChoose(columns.address), ...columnOptions, { key: 'any', name: s.anyColumn }],
    },
    {
      name: 'groupColumn',
      label: s.groupColumn,
      options: [...toChoose(columns.group), ...columnOptions, { key: 'none', name: s.noGroupColumn }],
    },
    { name: 'group', label: s.fallback, options: [{ key: '', name: s.noFallback }, ...groups] },
    ...(scan.units.length > 0
      ? [
          {
            name: 'unitColumn',
            label: s.unitColumn,
            options: [...toChoose(columns.unit), ...columnOptions, { key: 'none', name: s.noUnitColumn }],
          },
        ]
      : []),
  ]
  const leftSheets = sheets.filter((_, at) => at !== sheet)
  return {
    file: name === '' ? s.pasted : s.file(name),
    action: paths.addresseePreview.href({ scanId: scan.id }),
    kept: [
      { name: 'brought', value: bytes.toString('base64') },
      { name: 'name', value: name },
      { name: 'sheetShown', value: String(sheet) },
    ],
    fields,
    hiddenRows:
      leftOut.hidden > 0 || choices.hiddenRows
        ? { checked: choices.hiddenRows === true, label: s.useHiddenRows }
        : null,
    leftOut: [
      ...(leftOut.above > 0 ? [s.aboveHeading(leftOut.above)] : []),
      ...(leftOut.hidden > 0 ? [s.hiddenRows(leftOut.hidden)] : []),
      ...(leftSheets.length > 0
        ? [s.otherSheets(leftSheets.map((each) => (each.hidden ? s.hiddenOption(each.name) : each.name)).join(', '))]
        : []),
    ],
    hasUnits: scan.units.length > 0,
    rows: read.list.addressees.slice(0, SHOWN_ROWS).map(({ line, address, group, unit }) => ({
      line,
      address,
      group: groups.find(({ key }) => key === group)?.name ?? group,
      unit: nameOfUnit(unit) || (divided.has(group) ? s.noUnit : ''),
    })),
  }
}

const sheetOption = (
  { name, hidden }: Read['sheets'][number],
  at: number,
  hiddenOption: (name: string) => string,
): Option => ({ key: String(at), name: hidden ? hiddenOption(name) : name })
