import { breakWord } from './break-word.ts'

/** A line of a paragraph; `broken` when it ends inside a word that was too long: `hyphenAfter` tells what follows. */
export type Line = { readonly text: string; readonly broken: boolean }

type Measure = (text: string) => number

const SHORTEST_LAST_LINE = 0.2

/**
 * Divides a text over lines no wider than `width` points, each line that was typed by itself. Words are kept whole, unless
 * a word alone is wider than a line: that one is broken by the Dutch rules. No paragraph ends in a line of one short
 * word if narrower lines avoid it; balanced text is as narrow as its number of lines allows.
 */
export const wrapText = (text: string, width: number, measure: Measure, balanced = false): readonly Line[] => {
  if (!text.includes('\n')) return wrapLine(text, width, measure, balanced)
  return text.split('\n').flatMap((typed) => lineOrGap(wrapLine(typed, width, measure, balanced)))
}

/** An empty line keeps its place. */
const lineOrGap = (lines: readonly Line[]): readonly Line[] =>
  lines.length > 0 ? lines : [{ text: '', broken: false }]

const wrapLine = (text: string, width: number, measure: Measure, balanced: boolean): readonly Line[] => {
  const lines = fill(text, width, measure)
  const last = lines.at(-1)
  if (last === undefined || lines.length === 1 || lines.some((line) => line.broken)) return lines
  if (!balanced && measure(last.text) >= width * SHORTEST_LAST_LINE) return lines
  return narrowed(text, width, measure, lines, balanced)
}

const narrowed = (text: string, width: number, measure: Measure, lines: readonly Line[], balanced: boolean) => {
  let best = lines
  for (let narrower = width * 0.98; narrower > width / 2; narrower -= width * 0.02) {
    const tried = fill(text, narrower, measure)
    if (tried.length > lines.length || tried.some((line) => line.broken)) return best
    best = tried
    if (!balanced && measure(tried.at(-1)?.text ?? '') >= width * SHORTEST_LAST_LINE) return best
  }
  return best
}

const fill = (text: string, width: number, measure: Measure): readonly Line[] => {
  const lines: Line[] = []
  const space = measure(' ')
  let line = ''
  let used = 0
  for (const word of text.split(' ').filter((word) => word !== '')) {
    const wide = measure(word)
    if (line !== '' && used + space + wide <= width) {
      line += ` ${word}`
      used += space + wide
      continue
    }
    if (line !== '') lines.push({ text: line, broken: false })
    const pieces = wide <= width ? [word] : breakWord(word, width - measure('-'), measure)
    lines.push(...pieces.slice(0, -1).map((piece) => ({ text: piece, broken: true })))
    line = pieces.at(-1) ?? ''
    used = measure(line)
  }
  return line === '' ? lines : [...lines, { text: line, broken: false }]
}
