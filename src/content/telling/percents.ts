/** Whole percents. A share above 0 never rounds to 0, and a share below 1 never rounds to 100. */
export const percentOf = (count: number, of: number): number => keepVisible(Math.round((100 * count) / of), count, of)

/** The same for shares that make up a whole: rounded so that they add up to 100, the largest remainders up. */
export const percentsOf = (counts: readonly number[], of: number): readonly number[] => {
  const floors = counts.map((count) => Math.floor((100 * count) / of))
  const missing = 100 - floors.reduce((sum, floor) => sum + floor, 0)
  const byRemainder = counts
    .map((count, index) => ({ index, remainder: (100 * count) % of }))
    .toSorted((one, other) => other.remainder - one.remainder)
  const roundedUp = new Set(byRemainder.slice(0, missing).map(({ index }) => index))
  return counts.map((count, index) => keepVisible((floors[index] ?? 0) + (roundedUp.has(index) ? 1 : 0), count, of))
}

const keepVisible = (percent: number, count: number, of: number): number => {
  if (count === 0 || count === of) return percent
  return Math.min(99, Math.max(1, percent))
}
