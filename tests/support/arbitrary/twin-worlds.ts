import fc from 'fast-check'

/** The least number of sheets of every protected group in twin worlds. */
export const THRESHOLD = 3

/**
 * What two worlds share in one round, and what differs between them: `few` are the sheets of a group that stays hidden;
 * `dealt` puts each sheet of `rest` in a unit by its place, or in none (null), so that each unit is too small to show.
 */
export type TwinRound<Sheet> = {
  readonly shown: readonly Sheet[]
  readonly apart: readonly Sheet[]
  readonly rest: readonly Sheet[]
  readonly few: readonly [one: readonly Sheet[], other: readonly Sheet[]]
  readonly dealt: readonly [one: readonly (number | null)[], other: readonly (number | null)[]]
}

const MOST_IN_REST = 6

/** Any round in two worlds, whose hidden counts differ. `small`: the number of units that are too small to show. */
export const anyTwinRound = <Sheet>(anySheet: fc.Arbitrary<Sheet>, small = 2): fc.Arbitrary<TwinRound<Sheet>> => {
  const few = fc.array(anySheet, { maxLength: THRESHOLD - 1 })
  const places = fc.array(fc.option(fc.nat(small - 1)), { minLength: MOST_IN_REST, maxLength: MOST_IN_REST })
  const dealt = places.map((picked) =>
    picked.map((place, index) =>
      place !== null && picked.slice(0, index).filter((other) => other === place).length < THRESHOLD - 1 ? place : null,
    ),
  )
  return fc
    .record({
      shown: fc.array(anySheet, { minLength: 1, maxLength: 3 }),
      apart: fc.array(anySheet, { minLength: THRESHOLD, maxLength: THRESHOLD + 2 }),
      rest: fc.array(anySheet, { minLength: THRESHOLD, maxLength: MOST_IN_REST }),
      few: fc.tuple(few, few),
      dealt: fc.tuple(dealt, dealt),
    })
    .filter(({ few: [one, other] }) => JSON.stringify(one) !== JSON.stringify(other))
}
