import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type { PrintedDocument, SecretDocument } from '../content/printed-document.ts'
import { agreementsDocument } from './agreements-document.ts'
import { circularDocument } from './circular-document.ts'
import { reportDocument } from './document.ts'
import { placardDocument } from './placard-document.ts'
import { posterDocument } from './poster-document.ts'
import { shortDocument } from './short-document.ts'
import { slipsDocument } from './slips-document.ts'

export type PrintJob = { readonly document: PrintedDocument | SecretDocument; readonly madeOn: Date }

/** What each thread of the press does: one document, as the bytes of a PDF. */
export const makeDocument = ({ document, madeOn }: PrintJob): Promise<Uint8Array> => buffer(layOut(document, madeOn))

const layOut = (document: PrintJob['document'], madeOn: Date): Readable => {
  switch (document.kind) {
    case 'report':
      return reportDocument(document.told, madeOn)
    case 'agreements':
      return agreementsDocument(document.told, madeOn)
    case 'short':
      return shortDocument(document.factors)(document.told, madeOn)
    case 'poster':
      return posterDocument(document.factors)(document.told, madeOn)
    case 'placard':
      return placardDocument(document.calls, madeOn)
    case 'circular':
      return circularDocument(document.calls, madeOn)
    case 'slips':
      return slipsDocument(document, madeOn)
  }
}
