import { type Draft, EMPTY_DRAFT } from '../../domain/answering/answer-sheet.ts'
import type { ReadSheet } from './answering-ports.ts'
import { unseal } from './sealed-draft.ts'
import type { KeyInUse } from './ticket-key.ts'

/** A sheet that was read in this request. Who has opened its draft passes that too, so that nobody opens it again. */
export type SeenSheet = Pick<ReadSheet, 'scan'> & { readonly kept: Kept | null }

export type Kept = NonNullable<ReadSheet['kept']> & { readonly draft?: Draft }

/** What the respondent has filled in so far. Empty when nothing is kept, or when another key sealed it. */
export const draftIn = ({ draft, sealed }: Kept, key: KeyInUse): Draft =>
  draft ?? (sealed && unseal(sealed, key)) ?? EMPTY_DRAFT
