/**
 * Above these lengths, in characters, a text of the big screen is set in the smallest size instead of a larger one, or
 * stays on the scene before: so that each scene fits the smallest projector. `tests/journeys/stage-fits.test.ts` measures it.
 */
export const LONG_HEADING = 150
export const LONG_FACING = 340
export const LONG_LEVEL = 260
export const LONG_QUESTIONS = 520
/** Of the question about the wish, with the names of the groups below it. */
export const LONG_WISH = 300
export const LONG_AGREEMENTS = 300
/** Of what groups and the room expected. */
export const LONG_EXPECTED = 500

export const longest = (texts: readonly string[]): number => Math.max(0, ...texts.map(({ length }) => length))

export const together = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + roomOf(text), 0)

/** A line break leaves about half a line empty. */
const BREAK = 30
const roomOf = (text: string): number => text.length + BREAK * (text.split('\n').length - 1)
