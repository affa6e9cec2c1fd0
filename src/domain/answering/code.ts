/** Crockford's base 32: of the look-alikes (O and 0, I, L and 1) only the digits, and no U. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
export const CODE_LENGTH = 8

/** Makes a code from random bytes, one byte per character. There are 32^8 codes, a trillion, so a guess is hopeless. */
export const codeFrom = (bytes: Uint8Array): string => {
  if (bytes.length < CODE_LENGTH) throw new RangeError(`a code takes ${CODE_LENGTH} bytes`)
  return [...bytes.subarray(0, CODE_LENGTH)].map((byte) => ALPHABET.charAt(byte % ALPHABET.length)).join('')
}

/**
 * Reads a code as people type it: any case, with spaces, dashes, quotes or a full stop, O for 0, I or L for 1. Null when
 * it can't be one.
 */
export const readCode = (typed: string): string | null => {
  const code = typed
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
  const wellFormed = code.length === CODE_LENGTH && [...code].every((character) => ALPHABET.includes(character))
  return wellFormed ? code : null
}

/** The printed form of a code: two halves that are easy to read aloud. */
export const printedCode = (code: string): string => `${code.slice(0, 4)}-${code.slice(4)}`
