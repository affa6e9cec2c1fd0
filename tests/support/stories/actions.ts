import type { Action } from '../../../src/domain/conversation/action.ts'
import type { ActionId } from '../../../src/domain/ids.ts'

/** An agreement, of which only what matters to a test is spelled out. */
export const someAction = (changes: Partial<Action> = {}): Action => ({
  id: crypto.randomUUID() as ActionId,
  what: 'We beschrijven wie opdracht geeft',
  factor: null,
  leads: '',
  joins: '',
  board: '',
  tells: '',
  seen: '',
  readyOn: null,
  lookBackOn: null,
  status: 'open',
  note: '',
  inFeedback: false,
  ...changes,
})
