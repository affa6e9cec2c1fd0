/** Something to time. */
export type Contender = { readonly name: string; readonly run: () => Promise<unknown> }

/** Something that measures itself and returns one number a round, such as journeys per second. */
export type Measured = { readonly name: string; readonly run: () => Promise<number> }

export type Spread = {
  readonly name: string
  /** The value of each round, in order. */
  readonly values: readonly number[]
  readonly median: number
  /** The middle half of the rounds lies between these. */
  readonly quartiles: readonly [number, number]
}

/** Measures wall time per round, in milliseconds. */
export const timeInTurn = (contenders: readonly Contender[], rounds: number, warmUps: number) =>
  measureInTurn(
    contenders.map(({ name, run }) => ({ name, run: () => timed(run) })),
    rounds,
    warmUps,
  )

/**
 * Measures each contender once a round, in turn, so that other work on the machine affects all of them. The first
 * rounds are dropped, because every engine warms up.
 */
export const measureInTurn = async (
  contenders: readonly Measured[],
  rounds: number,
  warmUps: number,
): Promise<readonly Spread[]> => {
  const values = contenders.map((): number[] => [])
  for (let round = -warmUps; round < rounds; round++) {
    for (const [index, { run }] of contenders.entries()) {
      const value = await run()
      if (round >= 0) values[index]?.push(value)
    }
  }
  return contenders.map(({ name }, index) => spreadOf(name, values[index] ?? []))
}

/** Divides one spread by another, round by round, since both met the same conditions in a round. */
export const ratioOf = (name: string, one: Spread, other: Spread): Spread =>
  spreadOf(
    name,
    one.values.map((value, round) => value / (other.values[round] ?? Number.NaN)),
  )

export const spreadOf = (name: string, values: readonly number[]): Spread => ({
  name,
  values,
  median: quantile(values, 0.5),
  quartiles: [quantile(values, 0.25), quantile(values, 0.75)],
})

/** The value that this share of all values does not exceed. */
export const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((one, other) => one - other)[Math.round(share * (values.length - 1))] ?? Number.NaN

const timed = async (run: Contender['run']): Promise<number> => {
  const begun = performance.now()
  await run()
  return performance.now() - begun
}
