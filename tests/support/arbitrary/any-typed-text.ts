import fc from 'fast-check'
import { allHostileTexts } from './hostile-texts.ts'

const whole = fc.oneof(
  fc.constantFrom(...allHostileTexts),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
)

/** Any text that a person may type: hostile texts, random texts, and one followed by the other. */
export const anyTypedText: fc.Arbitrary<string> = fc.oneof(
  whole,
  fc.tuple(whole, whole).map((texts) => texts.join('')),
)
