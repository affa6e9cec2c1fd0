const LONGEST_PART = 50

/** A file's name in characters that every file system accepts: `roc-voorbeeld-najaar-2026-18-december-2026.pdf`. */
export const fileName = (parts: readonly string[], extension: string): string =>
  `${parts.map(plain).filter(Boolean).join('-') || 'bruggenscan'}.${extension}`

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_PART)
    .replace(/^-+|-+$/g, '')
