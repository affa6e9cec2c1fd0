import type { SentOrWhyNot } from '../../application/answering/send-sheet.ts'
import type { SeatOrWhyNot } from '../../application/answering/take-seat.ts'
import type { SavedOrWhyNot } from '../../application/answering/write-draft.ts'
import type { Draft, FactorAnswer } from '../../domain/answering/answer-sheet.ts'
import type { GuessedAbout } from '../../domain/scan/expectation-pair.ts'
import type { SetFacts } from '../../domain/scan/question-set.ts'
import type { FactorKey } from '../../domain/scan/rubric.ts'
import type { Scan } from '../../domain/scan/scan.ts'
import type { StakeholderGroup } from '../../domain/scan/stakeholder-group.ts'
import type { UnitPick } from '../../domain/scan/unit.ts'
import type { CookieChange } from '../set-cookie.ts'

/** The place where a group answers the questions of a scan. */
export type Place = {
  /** The address of its pages, without a slash at the end: `/s/CODE`. */
  readonly address: string
  readonly institution: string
  readonly scan: Omit<Scan, 'groups'>
  readonly group: StakeholderGroup
  /** The group that this one is asked about; null where it is asked about none. */
  readonly guessedAbout: GuessedAbout | null
  /** The feedback page of the scan. Null in a trial. */
  readonly feedback: { readonly path: string; readonly address: string } | null
  /** True for the address of a slip, which only one respondent can use. */
  readonly forOne: boolean
  /** Where a trial leads back to, in which nothing is kept or counted. Null when answers count. */
  readonly endOfTrial: string | null
}

/**
 * A person who fills in the questionnaire. The pages are the same for a respondent, whose answers are counted, and for
 * a member who tries out a draft, whose answers are not kept.
 */
export type Sitting = Place & {
  /** How they came in: by the link of the whole group, or by a personal link or a slip, which each work once. */
  readonly by: 'group-link' | 'personal-link' | 'slip'
  readonly state: SittingState
  /** What a view of a page renews, so that the browser keeps its seat until the closing time. */
  readonly renewal: readonly CookieChange[]
  /** Takes a seat. From then on, answers are kept until they are sent. */
  readonly takeSeat: () => Promise<TakenOrWhyNot>
  readonly pickUnit: (unit: UnitPick) => Promise<SavedOrWhyNot>
  readonly save: (factor: FactorKey, answer: FactorAnswer) => Promise<SavedOrWhyNot>
  /** Saves the answers to a further set, all at once. */
  readonly saveSet: (set: SetFacts, answers: Draft['answers']) => Promise<SavedOrWhyNot>
  readonly skipSets: (sets: readonly SetFacts[]) => Promise<SavedOrWhyNot>
  readonly send: () => Promise<SentOrWhyNot>
  /** Frees this browser for the next respondent on the same device. */
  readonly leave: () => readonly CookieChange[]
}

/** `cookies`: what the browser must hold to keep the seat. */
export type TakenOrWhyNot =
  | { readonly ok: true; readonly cookies: readonly CookieChange[] }
  | Exclude<SavedOrWhyNot | SeatOrWhyNot, { ok: true }>

export type SittingState =
  | { readonly kind: 'not-yet-open' }
  | { readonly kind: 'closed' }
  /** Open; this browser has no key, and its code was replaced (`revoked`) or its slip was used (`used`). */
  | { readonly kind: 'revoked' | 'used' }
  /** Open; this browser has no key yet. */
  | { readonly kind: 'arriving' }
  /** Open; this browser's key has no draft yet. Another key of the same ticket may have one. */
  | { readonly kind: 'invited'; readonly begunElsewhere: boolean; readonly unit: UnitPick | null }
  /** `unit`: the one that was picked, else the one in the invitation. */
  | { readonly kind: 'answering'; readonly draft: Draft; readonly unit: UnitPick | null }
  /** This browser's key is genuine, and its ticket is gone: the sheet was sent, or the invitation was withdrawn. */
  | { readonly kind: 'sent' }

/** A sitting in which the questions can be answered. */
export type Answering = Sitting & { readonly state: Extract<SittingState, { kind: 'answering' }> }
