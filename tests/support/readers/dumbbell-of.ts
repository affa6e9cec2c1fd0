import type { Dumbbell } from '../../../src/content/told-report.ts'

export const dumbbellOf = (dumbbells: readonly Dumbbell[], factor: string): Dumbbell => {
  const found = dumbbells.find((each) => each.factor === factor)
  if (!found) throw new Error(`no dumbbell of ${factor}`)
  return found
}
