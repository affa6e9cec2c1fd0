import { UnreadableFile } from './unreadable-file.ts'
import { readXml } from './xml.ts'

/** More different texts than any list of people holds. */
const MOST_TEXTS = 1_000_000

/**
 * The texts that cells refer to by number. A text in pieces is joined from each `t`, without the reading aids (`rPh`).
 */
export const sharedStrings = (bytes: Buffer | null): readonly string[] => {
  const texts: string[] = []
  if (!bytes) return texts
  let inText = false
  let aside = false
  readXml(bytes, {
    open: (name) => {
      if (name === 'si' && texts.push('') > MOST_TEXTS) throw new UnreadableFile('too-heavy')
      if (name === 't') inText = true
      if (name === 'rPh') aside = true
    },
    text: (text) => {
      if (inText && !aside) texts.push((texts.pop() ?? '') + text)
    },
    close: (name) => {
      if (name === 't') inText = false
      if (name === 'rPh') aside = false
    },
  })
  return texts.map(spelledIn)
}

/** Workbooks write a character that XML does not allow as `_x000D_`. */
export const spelledIn = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9a-f]{4})_/gi, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16)))
    : text
