/** A text on one line, in composed form: without control and invisible characters, with single spaces. */
export const oneLine = (typed: string): string =>
  typed
    .normalize('NFC')
    .replace(/[^\S\u00a0\u202f]+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, '')
    .trim()

/** As `oneLine` for each line; lines without text are left out. */
export const linesOf = (typed: string): readonly string[] =>
  typed
    .split(/\r\n?|[\n\u2028\u2029]/u)
    .map(oneLine)
    .filter((line) => line !== '')
