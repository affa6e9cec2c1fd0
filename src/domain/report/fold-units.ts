/**
 * Which units have a row of their own, as positions in `sizes`; the others fold into one row for the rest, with the
 * `without` people of no unit. A row is of `threshold` people or more, and so is the rest: what is less than that, even
 * nobody at all, would follow from the group's total, and then the smallest unit folds as well. One row would be the
 * group itself, so then there are none. Of equally small ones the last folds.
 */
export const unitsApart = (sizes: readonly number[], without: number, threshold: number): readonly number[] => {
  const large = sizes.flatMap((size, position) => (size >= threshold ? position : []))
  const rest = sizes.reduce((sum, size) => (size < threshold ? sum + size : sum), without)
  const somethingFolds = large.length < sizes.length || without > 0
  const apart = somethingFolds && rest < threshold ? withoutSmallest(large, sizes) : large
  return apart.length + (somethingFolds ? 1 : 0) < 2 ? [] : apart
}

const withoutSmallest = (positions: readonly number[], sizes: readonly number[]): readonly number[] => {
  const sizeAt = (position: number) => sizes[position] ?? 0
  const smallest = Math.min(...positions.map(sizeAt))
  const folding = positions.findLast((position) => sizeAt(position) === smallest)
  return positions.filter((position) => position !== folding)
}
