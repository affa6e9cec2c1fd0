/** Text for a header of a mail. @throws Error when it holds a line break or another control character */
export const headerText = (text: string): string => {
  if (/\p{Cc}|[\u2028\u2029]/u.test(text)) throw new Error('a mail header can not hold a control character')
  return text
}
