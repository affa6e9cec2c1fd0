import type { Readable } from 'node:stream'
import type { ToldCall } from '../../content/call/told-call.ts'
import { printable } from '../../content/drawing/printable-text.ts'
import { glyphsOf } from '../paper/fonts.ts'
import { identify } from '../paper/identify.ts'
import { openPaper, type Paper } from '../paper/paper.ts'

/** Places one call on its own pages. */
export type PlaceCall = (paper: Paper, call: ToldCall) => void

/**
 * One document with the calls to several groups, in their order. They are handed out separately, so the pages have no
 * numbers.
 */
export const callDocument = (place: PlaceCall, calls: readonly ToldCall[], madeOn: Date): Readable => {
  const paper = openPaper(calls[0]?.language ?? 'nl', madeOn)
  const printed = printable(calls, glyphsOf(paper.doc))
  identify(paper.doc, nameOf(printed))
  for (const call of printed) place(paper, call)
  paper.doc.end()
  return paper.doc
}

const nameOf = ([first]: readonly ToldCall[]): string =>
  [first?.heading ?? '', first?.institution ?? '', first?.title ?? ''].filter((part) => part !== '').join(' · ')
