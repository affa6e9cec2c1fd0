import type { Readable } from 'node:stream'
import { printable } from '../../content/drawing/printable-text.ts'
import type { ToldReport } from '../../content/told-report.ts'
import { SUGGESTED_AGREEMENTS } from '../../domain/conversation/agreement.ts'
import { placeBlanks, placeRecorded } from '../blocks/agreement-list.ts'
import { glyphsOf } from '../paper/fonts.ts'
import { STEP, WHOLE_WIDTH } from '../paper/grid.ts'
import { identify } from '../paper/identify.ts'
import { framePages } from '../paper/page-frame.ts'
import { openPaper } from '../paper/paper.ts'
import { text } from '../paper/text.ts'
import { TYPE } from '../paper/type-scale.ts'

/**
 * The agreements of a scan on A4, to hang up or to take along. Without agreements it has room to write them down. Made
 * like `reportDocument`.
 */
export const agreementsDocument = (report: ToldReport, madeOn: Date): Readable => {
  const paper = openPaper(report.language, madeOn)
  const { doc, flow, words } = paper
  const told = printable(report, glyphsOf(doc))
  const { institution, title, date, agreements } = told
  const heading = words.agreements.list
  const name = joined(heading, institution, title)
  identify(doc, name)
  const part = paper.startPart(heading)
  flow.place({ stacks: [text(doc, part, 'H1', heading, TYPE.display, WHOLE_WIDTH)] })
  flow.skip(STEP)
  flow.place({ stacks: [text(doc, part, 'P', joined(institution, title, date), TYPE.body, WHOLE_WIDTH)] })
  placeRecorded(paper, part, 'H2', told)
  if (agreements.length === 0) placeBlanks(paper, part, 'H2', told, SUGGESTED_AGREEMENTS)
  framePages(paper, name)
  doc.end()
  return doc
}

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ')
