import { questionsOf } from '../../../../content/sheet-length.ts'
import type { SetFacts } from '../../../../domain/scan/question-set.ts'
import type { Scan } from '../../../../domain/scan/scan.ts'

/** The numbers of the first and the last question of a further set. */
export const numbersOf = (
  scan: Pick<Scan, 'edition' | 'sets'>,
  set: SetFacts,
): readonly [first: number, last: number] => {
  const first = questionsOf({ ...scan, sets: scan.sets.slice(0, scan.sets.indexOf(set)) }) + 1
  return [first, first + set.factors.length - 1]
}
