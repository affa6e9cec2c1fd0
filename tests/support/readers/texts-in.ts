/** All texts in a value, at any depth. */
export const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsIn)
  return []
}

/** As `textsIn`. A text that takes a value counts with the words around the value. */
export const writtenTexts = (value: unknown): readonly string[] => {
  if (typeof value === 'function') {
    const literals = value.toString().match(/`(?:[^`\\]|\\.)*`|'(?:[^'\\]|\\.)*'/g) ?? []
    return literals.map((literal) =>
      literal
        .slice(1, -1)
        .replace(/\$\{[^}]*\}/g, '…')
        .replace(/\\u2018|\\u2019/g, '’'),
    )
  }
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(writtenTexts)
  return textsIn(value)
}
