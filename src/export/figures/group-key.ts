import { COLOURS } from '../../content/drawing/colours.ts'
import type { ToldGroup } from '../../content/told-group.ts'
import { abreast, type Block, largest, over, stacked } from './block.ts'
import { lettered, plain } from './lettering.ts'
import { mark } from './marks.ts'
import { inset, type Span, WHOLE_WIDTH } from './slide.ts'

const SCALES = [1.2, 1.1, 1, 0.9, 0.8, 0.7, 0.6, 0.5]
const ROOM = 120
const LETTERS = 20
const GUTTER = 28

/** After eight groups the shapes start again: then marks carry a number too, the group's place in the scan. */
export const numberOfMark = (groups: readonly ToldGroup[], key: string): string => {
  const shown = groups.filter((group) => group.shown)
  const alike = new Set(shown.map(({ shape }) => shape)).size < shown.length
  return alike ? String(groups.findIndex((group) => group.key === key) + 1) : ''
}

/** Which mark is which group, in as many columns as the names allow; a hidden group says why it has no mark. */
export const groupKey = (groups: readonly ToldGroup[]): Block => largest(SCALES, (scale) => keyAt(scale, groups), ROOM)

const keyAt = (scale: number, groups: readonly ToldGroup[]): Block => {
  const tried = [4, 3, 2, 1].map((columns) => inColumns(columns, scale, groups))
  return tried.reduce((best, block) => (block.height < best.height ? block : best))
}

const inColumns = (columns: number, scale: number, groups: readonly ToldGroup[]): Block => {
  const width = (WHOLE_WIDTH.width - (columns - 1) * GUTTER) / columns
  const rows = Array.from({ length: Math.ceil(groups.length / columns) }, (_, row) =>
    groups.slice(row * columns, (row + 1) * columns),
  )
  return stacked(
    rows.map((row) =>
      abreast(
        row.map((group, column) =>
          entry(group, numberOfMark(groups, group.key), scale, { x: WHOLE_WIDTH.x + column * (width + GUTTER), width }),
        ),
      ),
    ),
  )
}

const entry = ({ label, shape, shown, participation }: ToldGroup, number: string, scale: number, span: Span): Block => {
  const size = LETTERS * scale
  const said = shown ? label : `${label}: ${participation}`
  const named = number === '' || !shown ? said : `${number}  ${said}`
  const words = lettered(
    named,
    plain(size, shown ? COLOURS.ink : COLOURS.quiet),
    shown ? inset(span, size * 1.3) : span,
  )
  const middle = (size * 1.28) / 2
  return over(words, (top) => (shown ? [mark(shape, span.x + size * 0.45, top + middle, size * 0.85, 'solid')] : []))
}
