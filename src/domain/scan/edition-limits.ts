/**
 * The longest allowed length of each text of an edition, in characters as people count them, before a title is filled
 * in. With these, the questions and answers of a factor fit on one printed page: see `tests/pdf/own-edition.test.ts`.
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

/** The longest total length of a factor's three levels with which its conversation page also fits on one page. */
export const LEVELS_ON_ONE_PAGE = 580

/** In code points: an emoji of one code point is one. */
export const lengthOf = (text: string): number => [...text].length
