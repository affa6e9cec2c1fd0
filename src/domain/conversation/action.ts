import type { Day } from '../calendar.ts'
import type { ActionId } from '../ids.ts'
import type { FactorKey } from '../scan/rubric.ts'

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

/** What people say when they agree on something; the rest of an action is what becomes of it. */
export type ActionContent = Omit<Action, 'id' | 'status' | 'note' | 'inFeedback'>

/** Of each text in an action, in characters. */
export const LONGEST_ACTION_TEXT = 300

export type ActionStatus = (typeof ACTION_STATUSES)[number]
export const ACTION_STATUSES = ['open', 'done', 'dropped'] as const

/** More is allowed and advised against: few agreements are kept, many are not. */
export const SUGGESTED_ACTIONS = 3

export const newAction = (id: ActionId, content: ActionContent): Action => ({
  id,
  ...content,
  status: 'open',
  note: '',
  inFeedback: false,
})

/** People would look back before it is ready. Worth a question, no fault: a halfway look is a look back too. */
export const looksBackEarly = ({ readyOn, lookBackOn }: Pick<Action, 'readyOn' | 'lookBackOn'>): boolean =>
  readyOn !== null && lookBackOn !== null && lookBackOn < readyOn

/** It would have been ready by now, and nobody has said how it went. */
export const isOverdue = ({ status, readyOn }: Pick<Action, 'status' | 'readyOn'>, today: Day): boolean =>
  status === 'open' && readyOn !== null && readyOn < today

/** The same actions with one moved a place; as they were where it can't go further or isn't there. */
export const moved = (actions: readonly Action[], id: ActionId, direction: 'up' | 'down'): readonly Action[] => {
  const from = actions.findIndex((action) => action.id === id)
  const to = direction === 'up' ? from - 1 : from + 1
  const [one, other] = [actions[from], actions[to]]
  if (!one || !other) return actions
  return actions.map((action, index) => (index === from ? other : index === to ? one : action))
}
