/** A ratio of integers, never rounded: ties decide classes, and a quarter must equal a quarter. Denominator above 0. */
export type Fraction = { readonly numerator: bigint; readonly denominator: bigint }

export const fraction = (numerator: bigint | number, denominator: bigint | number): Fraction => ({
  numerator: BigInt(numerator),
  denominator: BigInt(denominator),
})

/** Negative, zero or positive as `a` is smaller than, equal to or larger than `b`. */
export const compare = (a: Fraction, b: Fraction): number => {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

export const isAtMost = (a: Fraction, b: Fraction): boolean => compare(a, b) <= 0

export const plus = (a: Fraction, b: Fraction): Fraction => ({
  numerator: a.numerator * b.denominator + b.numerator * a.denominator,
  denominator: a.denominator * b.denominator,
})

/** The number that is printed; good to the last bit or two. For fractions of 0 and more. */
export const toNumber = ({ numerator, denominator }: Fraction): number => {
  if (denominator <= Number.MAX_SAFE_INTEGER && numerator <= Number.MAX_SAFE_INTEGER) {
    return Number(numerator) / Number(denominator)
  }
  const shift = Math.max(0, bitsOf(denominator) - bitsOf(numerator) + 64)
  return Number((numerator << BigInt(shift)) / denominator) * 2 ** -shift
}

/** Exactly the number, which is a ratio with a power of two. For finite numbers of 0 and more. */
export const fromNumber = (number: number): Fraction => {
  let numerator = number
  let denominator = 1n
  while (!Number.isInteger(numerator)) {
    numerator *= 2
    denominator *= 2n
  }
  return { numerator: BigInt(numerator), denominator }
}

/** To within four: enough to scale by. */
const bitsOf = (integer: bigint): number => integer.toString(16).length * 4
