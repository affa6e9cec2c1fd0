import type { Day } from './calendar.ts'
import type { ActionId } from './ids.ts'
import type { FactorKey } from './rubric.ts'

/** What the workshop decided: one record for the screen, the print, the calendar and the next round. */
export type Action = {
  readonly id: ActionId
  /** What exactly will be done; the one thing that can't be left open. */
  readonly what: string
  readonly factor: FactorKey | null
  /** Who leads, who joins, what the board does, who tells whom, how it will be seen; empty where it wasn't said. */
  readonly leads: string
  readonly joins: string
  readonly board: string
  readonly tells: string
  readonly seen: string
  readonly readyOn: Day | null
  readonly lookBackOn: Day | null
  readonly status: ActionStatus
  /** What became of it. */
  readonly note: string
  /** Told to everyone who was asked, once the feedback page is published: what, when and how it is seen, never who. */
  readonly inFeedback: boolean
}

export type ActionStatus = (typeof ACTION_STATUSES)[number]
export const ACTION_STATUSES = ['open', 'done', 'dropped'] as const

/** More is allowed and advised against: few agreements are kept, many are not. */
export const SUGGESTED_ACTIONS = 3

/** The same actions with one moved a place; as they were where it can't go further or isn't there. */
export const moved = (actions: readonly Action[], id: ActionId, direction: 'up' | 'down'): readonly Action[] => {
  const from = actions.findIndex((action) => action.id === id)
  const to = direction === 'up' ? from - 1 : from + 1
  const [one, other] = [actions[from], actions[to]]
  if (!one || !other) return actions
  return actions.map((action, index) => (index === from ? other : index === to ? one : action))
}
