import type { Request, Response } from 'express'
import type { SentOrWhyNot } from '../../application/answering/send-sheet.ts'
import type { SeatOrWhyNot } from '../../application/answering/take-seat.ts'
import type { SavedOrWhyNot } from '../../application/answering/write-draft.ts'
import type { Draft, FactorAnswer } from '../../domain/answering/answer-sheet.ts'
import type { FactorKey } from '../../domain/scan/rubric.ts'
import type { Scan } from '../../domain/scan/scan.ts'
import type { StakeholderGroup } from '../../domain/scan/stakeholder-group.ts'
import type { UnitPick } from '../../domain/scan/unit.ts'

/** Where a group answers the questions of a scan. */
export type Place = {
  /** Where its pages are, without a slash at the end: `/s/CODE`. */
  readonly address: string
  readonly institution: string
  readonly scan: Omit<Scan, 'groups'>
  readonly group: StakeholderGroup
  /** Where everyone who was asked will read what came of it; null while nobody was asked. */
  readonly feedback: { readonly path: string; readonly address: string } | null
  /** The address of a slip, where nobody else can sit down. */
  readonly forOne: boolean
  /** True when nothing is kept or counted. */
  readonly trial: boolean
}

/**
 * Somebody in front of the questionnaire. The pages are the same for a respondent, whose answers are counted, and for
 * somebody who tries a draft scan out, whose answers go nowhere.
 */
export type Sitting = Place & {
  /** How they came: by the link that the whole group has, or by one of their own or a slip, which work once. */
  readonly by: 'group-link' | 'personal-link' | 'slip'
  readonly state: SittingState
  /** Sits down: from now on answers are kept until they are sent. */
  readonly takeSeat: () => Promise<SavedOrWhyNot | Exclude<SeatOrWhyNot, { ok: true }>>
  readonly pickUnit: (unit: UnitPick) => Promise<SavedOrWhyNot>
  readonly save: (factor: FactorKey, answer: FactorAnswer) => Promise<SavedOrWhyNot>
  readonly send: () => Promise<SentOrWhyNot>
  /** Leaves the chair to the next person on the same device. */
  readonly leave: () => void
}

export type SittingState =
  | { readonly kind: 'not-yet-open' }
  | { readonly kind: 'closed' }
  /** Open, without a key, at a code that was replaced, or on a slip that was used. */
  | { readonly kind: 'revoked' | 'used' }
  /** Open, and this browser holds no key. */
  | { readonly kind: 'arriving' }
  /** Open, and this browser's key has written nothing yet; another key of the same ticket may have. */
  | { readonly kind: 'invited'; readonly begunElsewhere: boolean; readonly unit: UnitPick | null }
  /** `unit`: what was picked, else what the invitation says. */
  | { readonly kind: 'answering'; readonly draft: Draft; readonly unit: UnitPick | null }
  /** This browser's key was genuine, and its ticket is gone: sent, or withdrawn. */
  | { readonly kind: 'sent' }

/** A sitting with the questions in front of it. */
export type Answering = Sitting & { readonly state: Extract<SittingState, { kind: 'answering' }> }

/** @throws NotFound when there is no such place to sit */
export type SittingOf = (req: Request, res: Response) => Promise<Sitting>
