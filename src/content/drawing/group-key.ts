import type { ToldGroup } from '../told-group.ts'
import { abreast, type Block, over, stacked } from './block.ts'
import { COLOURS } from './colours.ts'
import { lettered } from './lettering.ts'
import { solidMark } from './marks.ts'
import { inset, type Span } from './span.ts'
import { plain } from './style.ts'

/** Between two columns. */
const GUTTER = 28

/** After eight groups the shapes start again: then marks carry a number too, the group's place in the scan. */
export const numberOfMark = (groups: readonly ToldGroup[], key: string): string => {
  const shown = groups.filter((group) => group.shown)
  const alike = new Set(shown.map(({ shape }) => shape)).size < shown.length
  return alike ? String(groups.findIndex((group) => group.key === key) + 1) : ''
}

/** Which mark is which group, in as many columns as the names allow; a hidden group says why it has no mark. */
export const groupKey = (groups: readonly ToldGroup[], size: number, span: Span): Block => {
  const tried = [4, 3, 2, 1].map((columns) => inColumns(columns, groups, size, span))
  const whole = tried.filter((block) => !breaksWords(block))
  return (whole.length > 0 ? whole : tried).reduce((best, block) => (block.height < best.height ? block : best))
}

const breaksWords = (block: Block): boolean => block.draw(0).some((piece) => piece.kind === 'words' && piece.broken)

const inColumns = (columns: number, groups: readonly ToldGroup[], size: number, span: Span): Block => {
  const width = (span.width - (columns - 1) * GUTTER) / columns
  const rows = Array.from({ length: Math.ceil(groups.length / columns) }, (_, row) =>
    groups.slice(row * columns, (row + 1) * columns),
  )
  return stacked(
    rows.map((row) =>
      abreast(
        row.map((group, column) =>
          entry(group, numberOfMark(groups, group.key), size, { x: span.x + column * (width + GUTTER), width }),
        ),
      ),
    ),
  )
}

const entry = ({ label, shape, shown, participation }: ToldGroup, number: string, size: number, span: Span): Block => {
  const said = shown ? label : `${label}: ${participation}`
  const named = number === '' || !shown ? said : `${number}  ${said}`
  const style = plain(size, shown ? COLOURS.ink : COLOURS.quiet)
  const words = lettered(named, style, shown ? inset(span, size * 1.3) : span)
  const mark = (top: number) => solidMark(shape, span.x + size * 0.45, top + style.leading / 2, size * 0.85)
  return over(words, (top) => (shown ? [mark(top)] : []))
}
