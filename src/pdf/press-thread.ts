import { buffer } from 'node:stream/consumers'
import type { PrintedDocument } from '../content/printed-document.ts'
import { reportDocument } from './document.ts'

export type PrintJob = { readonly document: PrintedDocument; readonly madeOn: Date }

/** What each thread of the press does: one document, as the bytes of a PDF. */
export const makeDocument = ({ document, madeOn }: PrintJob): Promise<Uint8Array> =>
  buffer(reportDocument(document.told, madeOn))
