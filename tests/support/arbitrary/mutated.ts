import fc from 'fast-check'

const CHANGES = {
  set: (bytes: Buffer, at: number, value: number) =>
    Buffer.concat([bytes.subarray(0, at), Buffer.from([value]), bytes.subarray(at + 1)]),
  cut: (bytes: Buffer, at: number) => bytes.subarray(0, at),
  leaveOut: (bytes: Buffer, at: number, length: number) =>
    Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + length)]),
  sayTwice: (bytes: Buffer, at: number, length: number) =>
    Buffer.concat([bytes.subarray(0, at + length), bytes.subarray(at)]),
}

const change = fc.tuple(
  fc.constantFrom(...(Object.keys(CHANGES) as (keyof typeof CHANGES)[])),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.nat(255),
)

/** These bytes after a few accidents: a changed byte, a lost end, or a stretch that is missing or repeated. */
export const mutated = (bytes: Buffer): fc.Arbitrary<Buffer> =>
  fc
    .array(change, { minLength: 1, maxLength: 4 })
    .map((changes) =>
      changes.reduce(
        (left, [kind, place, value]) => CHANGES[kind](left, Math.floor(place * left.length), value),
        bytes,
      ),
    )

/** As `mutated`, for a text. */
export const mutatedText = (text: string): fc.Arbitrary<string> => mutated(Buffer.from(text)).map(String)
