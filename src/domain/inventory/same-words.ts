/** A text by which two are compared: capitals and spaces make no difference. */
export const foldedWords = (typed: string): string => typed.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim()

/** The texts without those that were there already, in their order. */
export const eachOnce = (texts: readonly string[]): readonly string[] => {
  const seen = new Set<string>()
  return texts.filter((each) => {
    const folded = foldedWords(each)
    return folded !== '' && !seen.has(folded) && seen.add(folded)
  })
}
