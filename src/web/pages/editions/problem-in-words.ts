import type { ScreenTexts } from '../../../content/screen-texts.ts'

/** A message of `edition-schema.ts` as a sentence: `tooLong:12:300` is a key with its numbers. */
export const problemInWords = (message: string, { editions: { problems } }: ScreenTexts): string => {
  const [key = '', over, longest] = message.split(':')
  if (key === 'tooLong') return problems.tooLong(Number(over), Number(longest))
  const words = Object.hasOwn(problems, key) ? problems[key as keyof typeof problems] : problems.invalid
  return (typeof words === 'string' ? words : problems.invalid).replace('{signs}', () => over ?? '')
}
