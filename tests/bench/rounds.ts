/** A thing to time. */
export type Contender = { readonly name: string; readonly run: () => Promise<unknown> }

export type Timing = {
  readonly name: string
  /** Wall time per round, in milliseconds, in the order of the rounds. */
  readonly times: readonly number[]
  readonly median: number
  /** The middle half of the rounds lies between these. */
  readonly quartiles: readonly [number, number]
}

/**
 * Times each contender once a round, in turn, so that what else the machine does meets all of them. The first rounds are
 * thrown away: every engine warms up.
 */
export const timeInTurn = async (
  contenders: readonly Contender[],
  rounds: number,
  warmUps: number,
): Promise<readonly Timing[]> => {
  const times = contenders.map((): number[] => [])
  for (let round = -warmUps; round < rounds; round++) {
    for (const [index, { run }] of contenders.entries()) {
      const begun = performance.now()
      await run()
      if (round >= 0) times[index]?.push(performance.now() - begun)
    }
  }
  return contenders.map(({ name }, index) => timing(name, times[index] ?? []))
}

const timing = (name: string, times: readonly number[]): Timing => {
  const sorted = times.toSorted((one, other) => one - other)
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN
  return { name, times, median: at(0.5), quartiles: [at(0.25), at(0.75)] }
}
