import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type { PrintedDocument } from '../content/printed-document.ts'
import type { ToldReport } from '../content/told-report.ts'
import { agreementsDocument } from './agreements-document.ts'
import { reportDocument } from './document.ts'

export type PrintJob = { readonly document: PrintedDocument; readonly madeOn: Date }

const DOCUMENTS: Readonly<Record<PrintedDocument['kind'], (told: ToldReport, madeOn: Date) => Readable>> = {
  report: reportDocument,
  agreements: agreementsDocument,
}

/** What each thread of the press does: one document, as the bytes of a PDF. */
export const makeDocument = ({ document, madeOn }: PrintJob): Promise<Uint8Array> =>
  buffer(DOCUMENTS[document.kind](document.told, madeOn))
