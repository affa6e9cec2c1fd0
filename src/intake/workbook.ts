import path from 'node:path'
import type { Table } from '../domain/inviting/table.ts'
import { sharedStrings } from './shared-strings.ts'
import { sheetTable } from './sheet-table.ts'
import { UnreadableFile } from './unreadable-file.ts'
import { readXml } from './xml.ts'
import type { ZipFile } from './zip-file.ts'

export type Sheet = {
  readonly name: string
  readonly hidden: boolean
  /** @throws UnreadableFile when the sheet is damaged or too large */
  readonly read: () => Table
}

type Relation = { readonly id: string; readonly type: string; readonly target: string; readonly external: boolean }

/**
 * The sheets of a workbook (Office Open XML, ECMA-376 part 1, 18), in the order of its tabs. Parts are found by their
 * relations, as the format asks (part 2, 9.3), since each maker names them in another way.
 * @throws UnreadableFile when the zip holds no workbook
 */
export const sheetsIn = (zip: ZipFile): readonly Sheet[] => {
  const workbookPart = relationsOf(zip, '').find(({ type }) => type === 'officeDocument')?.target ?? ''
  const workbook = zip.read(workbookPart)
  if (!workbook) throw new UnreadableFile()
  const relations = relationsOf(zip, workbookPart)
  const texts = once(() => {
    const part = relations.find(({ type }) => type === 'sharedStrings')
    return sharedStrings(part ? zip.read(part.target) : null)
  })
  const { sheets, recalculates } = listed(workbook)
  return sheets.flatMap(({ id, name, hidden }) => {
    const part = relations.find((relation) => relation.id === id && relation.type === 'worksheet')?.target
    if (part === undefined) return []
    const read = () => {
      const bytes = zip.read(part)
      if (!bytes) throw new UnreadableFile()
      return sheetTable(bytes, { texts: texts(), mailed: mailedIn(relationsOf(zip, part)), recalculates })
    }
    return [{ name, hidden, read }]
  })
}

type Listed = { readonly id: string; readonly name: string; readonly hidden: boolean }

/** The sheets that a workbook lists, and whether its formulas are to be calculated when it is opened. */
const listed = (workbook: Buffer): { readonly sheets: readonly Listed[]; readonly recalculates: boolean } => {
  const sheets: Listed[] = []
  let recalculates = false
  readXml(workbook, {
    open: (name, attribute) => {
      if (name === 'calcPr') recalculates = isTrue(attribute('fullCalcOnLoad'))
      if (name !== 'sheet') return
      const hidden = ['hidden', 'veryHidden'].includes(attribute('state') ?? '')
      sheets.push({ id: attribute('r:id') ?? '', name: attribute('name') ?? '', hidden })
    },
  })
  return { sheets, recalculates }
}

const isTrue = (value: string | null): boolean => value === '1' || value === 'true'

/** The relations of a part; of the whole package when the part is ''. Their targets are paths in the zip. */
const relationsOf = (zip: ZipFile, part: string): readonly Relation[] => {
  const folder = path.posix.dirname(part)
  const bytes = zip.read(path.posix.join(folder, '_rels', `${path.posix.basename(part)}.rels`))
  const relations: Relation[] = []
  if (!bytes) return relations
  readXml(bytes, {
    open: (name, attribute) => {
      if (name !== 'Relationship') return
      const target = attribute('Target') ?? ''
      const external = attribute('TargetMode') === 'External'
      relations.push({
        id: attribute('Id') ?? '',
        type: (attribute('Type') ?? '').split('/').at(-1) ?? '',
        target: external ? target : path.posix.join('/', folder, ...wayTo(target)),
        external,
      })
    },
  })
  return relations
}

/** An absolute target starts again at the top. Some makers write backslashes. */
const wayTo = (target: string): readonly string[] => {
  const slashed = target.replaceAll('\\', '/')
  return slashed.startsWith('/') ? [...Array<string>(8).fill('..'), slashed] : [slashed]
}

/** The addresses that links of a sheet mail to, by the identifier of the relation. */
const mailedIn = (relations: readonly Relation[]): ReadonlyMap<string, string> =>
  new Map(
    relations.filter(({ type, external }) => external && type === 'hyperlink').map(({ id, target }) => [id, target]),
  )

const once = <Value>(make: () => Value): (() => Value) => {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
