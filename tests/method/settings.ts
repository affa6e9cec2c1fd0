import type { Sizes, Truth } from './trials.ts'

/** The sizes of groups that are tried out: boards of two to four, three to fifteen coaches, five to five hundred teachers. */
export const SIZES: readonly Sizes[] = [
  { board: 2, coaches: 3, teachers: 5 },
  { board: 2, coaches: 3, teachers: 20 },
  { board: 2, coaches: 8, teachers: 50 },
  { board: 3, coaches: 3, teachers: 20 },
  { board: 3, coaches: 8, teachers: 50 },
  { board: 3, coaches: 15, teachers: 100 },
  { board: 4, coaches: 8, teachers: 100 },
  { board: 4, coaches: 15, teachers: 500 },
]

export const TRUTHS: readonly Truth[] = [
  { further: null, by: 0 },
  ...(['board', 'coaches'] as const).flatMap((further) => ([0.5, 1, 2] as const).map((by): Truth => ({ further, by }))),
]

export const SEED = 20261129
/** Reports drawn for each of these sizes and truths. */
export const REPORTS = 2000
/** The first of these, which the test draws again. */
export const SAMPLE = 12
