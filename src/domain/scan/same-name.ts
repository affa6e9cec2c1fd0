/** Whether two names are the same to a reader: capitals, spaces, dashes and invisible signs make no difference. */
export const isSameName = (one: string, other: string): boolean => folded(one) === folded(other)

const folded = (name: string): string => {
  const plain = name
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase()
  // A name of signs alone is compared by its signs.
  return plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim() || plain.trim()
}
