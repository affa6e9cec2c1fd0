/** The place of a value in a JSON document, written as in code: `groups.board.F1["2|4"]`, `factors[2]`. */
export const documentPath = (path: readonly PropertyKey[]): string =>
  path.map((key, index) => (index === 0 && isPlain(key) ? String(key) : segment(key))).join('')

const segment = (key: PropertyKey): string => {
  if (typeof key === 'number') return `[${key}]`
  return isPlain(key) ? `.${String(key)}` : `[${JSON.stringify(shortened(String(key)))}]`
}

const isPlain = (key: PropertyKey): boolean => typeof key === 'string' && /^[A-Za-z_$][\w$]{0,79}$/.test(key)

/** The key comes from outside and may have any length. */
const shortened = (key: string): string => (key.length > 80 ? `${key.slice(0, 80)}…` : key)
