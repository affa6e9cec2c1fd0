import type { Agreement } from '../../../src/domain/conversation/agreement.ts'
import type { AgreementId } from '../../../src/domain/ids.ts'

/** An agreement. A test gives only the values that matter to it. */
export const someAgreement = (changes: Partial<Agreement> = {}): Agreement => ({
  id: crypto.randomUUID() as AgreementId,
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
