/**
 * The units that get a row of their own, as positions in `sizes`. The others fold into one row, the rest, together with
 * the `without` people of no unit. Every row holds at least `threshold` people, the rest included.
 *
 * Example: [9, 6, 2], threshold 5. 2 is too few and folds; a rest of 2 would follow from 17 - 9 - 6, so 6 folds too,
 * and the rows are 9 and a rest of 8. A single row would be the group itself, so then no unit is shown. Of equally
 * small units, the last one folds.
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
