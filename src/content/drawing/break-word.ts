import dutch from 'hyphen/nl/index.js'

/** A soft hyphen, which printable text never has. */
const BREAK = '\u00ad'
const FEWEST_LETTERS = 3
const AFTER_TYPED_HYPHEN = /(?<=[\p{L}\p{N}][-\u2010/])(?=[\p{L}\p{N}])/u
const graphemes = new Intl.Segmenter()

/**
 * A word in pieces of at most `width`, as few as fit: after a hyphen or slash that was typed, and else between syllables by the Dutch
 * rules. Only a syllable that is wider than that is broken anywhere.
 */
export const breakWord = (word: string, width: number, measure: (text: string) => number): readonly string[] => {
  const fits = (part: string) => measure(part) <= width
  const parts = word
    .split(AFTER_TYPED_HYPHEN)
    .flatMap((compound) => (fits(compound) ? [compound] : syllablesOf(compound)))
    .flatMap((part) => (fits(part) ? [part] : chop(part, width, measure)))
  const pieces: string[] = []
  for (const part of parts) {
    const joined = `${pieces.at(-1) ?? ''}${part}`
    if (pieces.length > 0 && fits(joined)) pieces.splice(-1, 1, joined)
    else pieces.push(part)
  }
  return pieces
}

/** The hyphen that a broken piece ends with; none after one that was typed. */
export const hyphenAfter = (piece: string): string => (/[-\u2010/]$/.test(piece) ? '' : '-')

/** No break beside one or two letters, or before a letter that would lose its diaeresis: 'co-ordinator'. */
const syllablesOf = (compound: string): readonly string[] => {
  const whole: string[] = []
  let before = 0
  for (const syllable of dutch.hyphenateSync(compound, { hyphenChar: BREAK }).split(BREAK)) {
    const after = compound.length - before
    const mayBreak = before >= FEWEST_LETTERS && after >= FEWEST_LETTERS && !/^[äëïöü]/i.test(syllable)
    if (mayBreak || whole.length === 0) whole.push(syllable)
    else whole.splice(-1, 1, `${whole.at(-1) ?? ''}${syllable}`)
    before += syllable.length
  }
  return whole
}

/** A text in pieces of at most `width`, each of at least one character, however narrow the column. */
const chop = (text: string, width: number, measure: (text: string) => number): readonly string[] => {
  const pieces: string[] = []
  let piece = ''
  let used = 0
  for (const { segment } of graphemes.segment(text)) {
    const wide = measure(segment)
    if (piece !== '' && used + wide > width) {
      pieces.push(piece)
      piece = ''
      used = 0
    }
    piece += segment
    used += wide
  }
  return piece === '' ? pieces : [...pieces, piece]
}
