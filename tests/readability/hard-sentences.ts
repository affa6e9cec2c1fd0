/** A sentence that asks much of a reader, and why. */
export type HardSentence = { readonly sentence: string; readonly words: number; readonly hard: readonly string[] }

/** Beyond this many words a sentence is long for who reads at level B1; beyond this many letters a word is. */
const LONG_SENTENCE = 15
const LONG_WORD = 14

/** Words that plain Dutch has a shorter one for. After the advice of the Dutch government on plain words. */
const STIFF = new Set(
  `aangaande aangezien alsmede alvorens betreffende conform derhalve desbetreffende dientengevolge dienen echter
  eveneens gaarne hetgeen hierbij hieromtrent indien inzake jegens middels mits nochtans omtrent opdat
  reeds tenzij teneinde tevens thans uitermate voornoemd voorts wederom
  wellicht zulks`.split(/\s+/),
)

/** What readers of the app know, however long it is. */
const KNOWN = new Set('gespreksleider gespreksleiders vragenlijsten gespreksstarter toegankelijkheid'.split(' '))

export const sentencesIn = (text: string): readonly string[] =>
  text.split(/(?<=[.?!:;])\s+/).filter((each) => /\p{L}/u.test(each))

/** The sentences of a text that are long or hold a long or a stiff word, the hardest first. */
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

/** Each word beyond the long, and each hard word as three of those. */
export const weightOf = ({ words, hard }: HardSentence): number => Math.max(0, words - LONG_SENTENCE) + 3 * hard.length
