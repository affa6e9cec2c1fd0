import type { Readable } from 'node:stream'
import { printable } from '../../content/drawing/printable-text.ts'
import type { FromInventory } from '../../content/inventory/tell-from-inventory.ts'
import type { ToldMirror } from '../../content/mirror/tell-mirror.ts'
import type { ToldReport } from '../../content/told-report.ts'
import { documentName } from '../paper/document-name.ts'
import { glyphsOf } from '../paper/fonts.ts'
import { identify } from '../paper/identify.ts'
import { framePages } from '../paper/page-frame.ts'
import { openPaper, type Paper } from '../paper/paper.ts'
import { accountability } from '../parts/accountability.ts'
import { agreements } from '../parts/agreements.ts'
import { cover } from '../parts/cover.ts'
import { factorPages } from '../parts/factor.ts'
import { fromInventoryPages } from '../parts/from-inventory.ts'
import { glance } from '../parts/glance.ts'
import { mirrorPages } from '../parts/mirror.ts'
import { remarks } from '../parts/remarks.ts'
import { round } from '../parts/round.ts'
import { script } from '../parts/script.ts'
import { sets } from '../parts/sets.ts'
import { start } from '../parts/start.ts'
import { units } from '../parts/units.ts'
import { worksheets } from '../parts/worksheets.ts'

/** A part of the report: writes its own pages. */
export type Part = (paper: Paper, told: ToldReport) => void

/**
 * All parts, in the order of the pages. What the inventory and the mirror add stands apart, since the page of a factor is
 * full.
 */
const partsWith = (fromInventory: FromInventory | null, mirror: ToldMirror | null): readonly Part[] => [
  cover,
  round,
  glance,
  start,
  factorPages,
  sets,
  units,
  remarks,
  script,
  agreements,
  worksheets,
  ...(fromInventory === null ? [] : [fromInventoryPages(fromInventory)]),
  ...(mirror === null ? [] : [mirrorPages(mirror)]),
  accountability,
]

/**
 * The report on A4, as a tagged PDF (PDF/UA-1) that the caller pipes to its destination. The same report and the same
 * `madeOn` give the same bytes.
 */
export const reportDocument = (
  told: ToldReport,
  madeOn: Date,
  fromInventory: FromInventory | null = null,
  mirror: ToldMirror | null = null,
): Readable => printParts(partsWith(fromInventory, mirror), told, madeOn)

/** A document with these parts of a report on A4. The first page has no head. */
export const printParts = (parts: readonly Part[], report: ToldReport, madeOn: Date): Readable => {
  const paper = openPaper(report.language, madeOn)
  const told = printable(report, glyphsOf(paper.doc))
  const name = documentName(paper, told)
  identify(paper.doc, name)
  for (const part of parts) part(paper, told)
  framePages(paper, name)
  paper.doc.end()
  return paper.doc
}
