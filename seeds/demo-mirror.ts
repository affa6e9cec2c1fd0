import type { MirrorFile } from '../src/application/mirror/mirror-file.ts'
import { FACTOR_KEYS } from '../src/content/rubric.ts'
import { PAIR_KEYS, type Picture } from '../src/domain/mirror/contribution.ts'

const INSTITUTIONS = 11

/**
 * How many of eleven small, fictional institutions have each picture, factor by factor: the first of the pair further, the
 * second, spread; at the others there is no clear difference. As in practice, boards see means and roles further along
 * than the people who do the work.
 */
const COUNTS: readonly (readonly (readonly [first: number, second: number, spread: number])[])[] = [
  [
    [4, 0, 1],
    [5, 1, 1],
    [3, 1, 0],
  ],
  [
    [3, 1, 0],
    [4, 0, 2],
    [1, 0, 1],
  ],
  [
    [5, 0, 1],
    [6, 0, 1],
    [1, 3, 1],
  ],
  [
    [6, 0, 1],
    [7, 0, 0],
    [0, 4, 1],
  ],
  [
    [6, 1, 0],
    [7, 0, 1],
    [4, 0, 1],
  ],
  [
    [8, 0, 0],
    [7, 0, 1],
    [1, 2, 1],
  ],
]

const pictureOf = (place: number, [first, second, spread]: readonly [number, number, number]): Picture => {
  if (place < first) return 'first'
  if (place < first + second) return 'second'
  return place < first + second + spread ? 'spread' : 'no-difference'
}

/** What eleven fictional institutions contribute, as a file of an installation that does not exist. */
export const demoMirror = (schoolYear: string): MirrorFile => ({
  format: 'bruggenscan-mirror-1',
  source: '0'.repeat(32),
  contributions: Array.from({ length: INSTITUTIONS }, (_, institution) => ({
    id: String(institution + 1).padStart(32, '0'),
    schoolYear,
    pictures: Object.fromEntries(
      FACTOR_KEYS.map((factor, index) => [
        factor,
        Object.fromEntries(
          PAIR_KEYS.map((pair, at) => {
            // Another order for each factor and pair, so that no institution leads everywhere.
            const place = (institution * 7 + index * 3 + at * 5) % INSTITUTIONS
            return [pair, pictureOf(place, COUNTS[index]?.[at] ?? [0, 0, 0])]
          }),
        ),
      ]),
    ),
  })),
})
