import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type { PrintedDocument, SecretDocument } from '../../content/printed-document.ts'
import { agreementsDocument } from '../documents/agreements-document.ts'
import { circularDocument } from '../documents/circular-document.ts'
import { reportDocument } from '../documents/document.ts'
import { feedbackPlacardDocument } from '../documents/feedback-placard-document.ts'
import { inventoryDocument } from '../documents/inventory-document.ts'
import { placardDocument } from '../documents/placard-document.ts'
import { posterDocument } from '../documents/poster-document.ts'
import { shortDocument } from '../documents/short-document.ts'
import { slipsDocument } from '../documents/slips-document.ts'

export type PrintJob = { readonly document: PrintedDocument | SecretDocument; readonly madeOn: Date }

/** Makes one document and returns the bytes of its PDF. Runs in each thread of the press. */
export const makeDocument = ({ document, madeOn }: PrintJob): Promise<Uint8Array> => buffer(layOut(document, madeOn))

const layOut = (document: PrintJob['document'], madeOn: Date): Readable => {
  switch (document.kind) {
    case 'report':
      return reportDocument(document.told, madeOn, document.fromInventory, document.mirror)
    case 'agreements':
      return agreementsDocument(document.told, madeOn)
    case 'inventory':
      return inventoryDocument(document.told, madeOn)
    case 'short':
      return shortDocument(document.factors)(document.told, madeOn)
    case 'poster':
      return posterDocument(document.factors)(document.told, madeOn)
    case 'placard':
      return placardDocument(document.calls, madeOn)
    case 'feedback-placard':
      return feedbackPlacardDocument(document.call, madeOn)
    case 'circular':
      return circularDocument(document.calls, madeOn)
    case 'slips':
      return slipsDocument(document, madeOn)
  }
}
