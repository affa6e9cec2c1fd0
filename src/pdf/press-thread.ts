import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type { PrintedDocument } from '../content/printed-document.ts'
import type { ToldReport } from '../content/told-report.ts'
import { agreementsDocument } from './agreements-document.ts'
import { reportDocument } from './document.ts'
import { posterDocument } from './poster-document.ts'
import { shortDocument } from './short-document.ts'

export type PrintJob = { readonly document: PrintedDocument; readonly madeOn: Date }

/** What each thread of the press does: one document, as the bytes of a PDF. */
export const makeDocument = ({ document, madeOn }: PrintJob): Promise<Uint8Array> =>
  buffer(layOut(document)(document.told, madeOn))

const layOut = (document: PrintedDocument): ((told: ToldReport, madeOn: Date) => Readable) => {
  switch (document.kind) {
    case 'report':
      return reportDocument
    case 'agreements':
      return agreementsDocument
    case 'short':
      return shortDocument(document.factors)
    case 'poster':
      return posterDocument(document.factors)
  }
}
