/** Draws that come out badly this often in a row come from a broken source, or from a test. */
const MOST_DRAWS = 20

/**
 * Random bytes in base64url, for the end of a link. Drawn again until the last sign is a letter or a digit: mail programs
 * leave a dash or an underscore at the end of a link out of it.
 */
export const linkKey = (draw: () => Buffer): string => {
  let key = draw().toString('base64url')
  for (let draws = 1; draws < MOST_DRAWS && /[-_]$/.test(key); draws++) key = draw().toString('base64url')
  return key
}
