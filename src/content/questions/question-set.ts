import type { GapPattern, Move, Pattern } from '../../domain/conversation/talking-point.ts'
import type { AskedState } from '../../domain/report/expectation-lookup.ts'
import type { FactorKey } from '../../domain/scan/rubric.ts'

/**
 * The questions of one language, before names are filled in: `{higher}`, `{lower}`, `{group}` and `{groups}` stand for
 * groups with their article where they have one, `{coach}` and `{coaches}` for the institution's own title. No
 * question asks who answered what, and none makes anyone defend an answer: it asks what makes a picture logical.
 */
export type QuestionSet = {
  readonly general: { readonly [pattern in Pattern]: { readonly [move in Move]: string } }
  /** Questions that belong to one factor of the standard edition; of other editions the general ones serve. */
  readonly own: { readonly [pattern in OwnPattern]: { readonly [factor: FactorKey]: string } }
  /** About what a group, `{group}`, expected of another, `{other}`: never to defend a guess. */
  readonly expected: { readonly [state in AskedState]: readonly [string, string, string] }
  /** Ends the talk about a factor, whatever its pattern, in place of the general ending. */
  readonly closing: { readonly [factor: FactorKey]: string }
}

export type OwnPattern = GapPattern | 'many-dont-know' | 'nuance' | 'agree-high' | 'agree-middle' | 'agree-low'
