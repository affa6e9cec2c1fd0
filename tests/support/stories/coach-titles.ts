import fc from 'fast-check'
import type { CoachTitle } from '../../../src/domain/scan/rubric.ts'

export const vaandeldrager: CoachTitle = { singular: 'vaandeldrager', plural: 'vaandeldragers' }
export const ambassadeur: CoachTitle = {
  singular: 'ambassadeur digitale didactiek',
  plural: 'ambassadeurs digitale didactiek',
}

/** Existing titles and unexpected ones. */
export const anyCoachTitle: fc.Arbitrary<CoachTitle> = fc.oneof(
  fc.constantFrom(vaandeldrager, ambassadeur, { singular: 'ijsbreker', plural: 'ijsbrekers' }),
  fc.record({ singular: oddWords(), plural: oddWords() }),
)

function oddWords() {
  const odd = fc.constantFrom("$&$'", '$1', 'É.', '\\', '<b>', '🌉 bruggenbouwer', '"coach"')
  return fc.oneof(odd, fc.string({ unit: 'grapheme', minLength: 1 })).filter((words) => !/[{}]|i-coach/i.test(words))
}
