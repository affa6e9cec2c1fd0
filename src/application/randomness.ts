/** Cryptographically strong random bytes. */
export type RandomBytes = (size: number) => Buffer

/** A cryptographically strong whole number from 0 up to, not including, `below`. */
export type RandomBelow = (below: number) => number
