/**
 * The most characters that each text of an edition may have, as people count them, before a title takes its place.
 * Within these, what was asked and answered about a factor stands on one printed page: `tests/pdf/own-edition.test.ts`.
 */
export const LONGEST = {
  name: 60,
  levelName: 20,
  title: 45,
  question: 120,
  level: 300,
  finding: 400,
  watchOut: 300,
  tip: 280,
} as const

/** What the three levels of a factor may count together for the talk about it to stand on that page too. */
export const LEVELS_ON_ONE_PAGE = 580

/** In code points: an emoji of one code point is one. */
export const lengthOf = (text: string): number => [...text].length
