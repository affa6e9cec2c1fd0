/** A sentence that is hard to read, and why. */
export type HardSentence = { readonly sentence: string; readonly words: number; readonly hard: readonly string[] }

/** Longer sentences and words are hard for readers at level B1. */
const LONG_SENTENCE = 15
const LONG_WORD = 14

/** Words for which plain Dutch has a shorter one, from the advice of the Dutch government on plain words. */
const STIFF = new Set(
  `aangaande aangezien alsmede alvorens betreffende conform derhalve desbetreffende dientengevolge dienen echter
  eveneens gaarne hetgeen hierbij hieromtrent indien inzake jegens middels mits nochtans omtrent opdat
  reeds tenzij teneinde tevens thans uitermate voornoemd voorts wederom
  wellicht zulks`.split(/\s+/),
)

/** Long words that readers of the app know. */
const KNOWN = new Set('gespreksleider gespreksleiders vragenlijsten gespreksstarter toegankelijkheid'.split(' '))

export const sentencesIn = (text: string): readonly string[] =>
  text.split(/(?<=[.?!:;])\s+/).filter((each) => /\p{L}/u.test(each))

/** The sentences of a text that are long or hold a long or stiff word, hardest first. */
export const hardSentences = (text: string): readonly HardSentence[] =>
  sentencesIn(text)
    .map((sentence) => {
      const words = sentence.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []
      const hard = words.filter((word) => {
        const plain = word.toLowerCase()
        return STIFF.has(plain) || (plain.length > LONG_WORD && !plain.includes('-') && !KNOWN.has(plain))
      })
      return { sentence, words: words.length, hard }
    })
    .filter(({ words, hard }) => words > LONG_SENTENCE || hard.length > 0)
    .sort((one, other) => weightOf(other) - weightOf(one))

/** One for each word above the limit, and three for each hard word. */
export const weightOf = ({ words, hard }: HardSentence): number => Math.max(0, words - LONG_SENTENCE) + 3 * hard.length
