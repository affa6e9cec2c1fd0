import type { Day } from '../../domain/calendar.ts'
import type { CountedSet } from '../../domain/method/analyse.ts'
import type { Expectations } from '../../domain/method/guesses.ts'
import type { Tallies } from '../../domain/method/tally.ts'
import type { CoachTitle, FactorKey } from '../../domain/scan/rubric.ts'
import type { GroupKey, Visibility } from '../../domain/scan/stakeholder-group.ts'
import { analysisDocumentSchema } from './analysis-document-schema.ts'
import { documentPath } from './document-path.ts'

/** Counts that were collected elsewhere, for instance on paper, with the settings that their report needs. */
export type AnalysisDocument = {
  readonly factors: readonly FactorKey[]
  /** Groups in the document's order, except that JavaScript puts names that are whole numbers first. */
  readonly tallies: Tallies
  /** Further sets of questions, with counts of groups in `tallies`. */
  readonly sets: readonly CountedSet[]
  /** What groups in `tallies` think that others in it answer now. */
  readonly expectations: Expectations
  readonly title: string | null
  readonly institution: string | null
  readonly date: Day | null
  readonly coachTitle: CoachTitle | null
  /** Of groups in `tallies`; not every group needs one. */
  readonly groupLabels: ReadonlyMap<GroupKey, string>
  /** Of groups in `tallies`; not every group needs one. */
  readonly visibility: ReadonlyMap<GroupKey, Visibility>
}

export type ParsedOrWhyNot =
  | { readonly ok: true; readonly document: AnalysisDocument }
  | { readonly ok: false; readonly path: string; readonly message: string }

/** Room for every cell of the largest document with the longest names. A longer text is refused unread. */
const MOST_CHARACTERS = 1_000_000

/**
 * Reads a document of counts, or returns its first fault. `path` is like `groups.board.F1["2|4"]`, and empty when the
 * fault concerns the whole document.
 */
export const parseAnalysisDocument = (text: string): ParsedOrWhyNot => {
  if (text.length > MOST_CHARACTERS) return refuse([], `must be at most ${MOST_CHARACTERS} characters long`)
  let json: unknown
  try {
    json = JSON.parse(text.replace(BYTE_ORDER_MARK, ''))
  } catch (error) {
    return refuse([], `is not JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
  const checked = checkAnalysisDocument(json)
  return checked.ok ? checked : refuse(checked.path, checked.message)
}

export type CheckedOrWhyNot =
  | { readonly ok: true; readonly document: AnalysisDocument }
  | { readonly ok: false; readonly path: readonly PropertyKey[]; readonly message: string }

/** Checks a document of counts that was read from text in any form, or returns its first fault. */
export const checkAnalysisDocument = (document: unknown): CheckedOrWhyNot => {
  const parsed = analysisDocumentSchema.safeParse(document)
  if (parsed.success) return { ok: true, document: parsed.data }
  const [issue] = parsed.error.issues
  if (issue?.code === 'unrecognized_keys') {
    return { ok: false, path: [...issue.path, ...issue.keys.slice(0, 1)], message: 'is not a known key' }
  }
  return { ok: false, path: issue?.path ?? [], message: issue?.message ?? 'is not of the right form' }
}

/** Some editors put this mark before the text; in UTF-8 it has no meaning. */
const BYTE_ORDER_MARK = /^\uFEFF/

const refuse = (path: readonly PropertyKey[], message: string): ParsedOrWhyNot => ({
  ok: false,
  path: documentPath(path),
  message,
})
