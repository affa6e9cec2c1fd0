import { COLOURS } from '../../content/drawing/colours.ts'
import type { PanelMoment, PanelRow } from '../../content/told-report.ts'
import { type Block, beside, over, space, stacked } from './block.ts'
import { bold, LEADING, lettered, plain, widthOfLine } from './lettering.ts'
import { mark } from './marks.ts'
import { cellHeight, drawCell } from './panel-cell.ts'
import { ALL_LEVELS, GROUP_COLUMN, LEVEL_COLUMNS, MOMENT_COLUMN } from './panel-columns.ts'
import { drawArrow, drawFrame } from './panel-frames.ts'
import { inset } from './slide.ts'

/** In pixels at scale 1. */
const PADDING = 7
/** Between the present and the wish; the arrow from one to the other runs here. */
const LANE = 14
const NAME = 21
const SMALLEST_NAME = 12

/** One group: its name, and in each level's column the present above the wish. */
export const panelRow = (row: PanelRow, scale: number): Block => {
  const answers = row.group.shown ? shownBlock(row, scale) : hiddenBlock(row, scale)
  return stacked([space(PADDING * scale), beside([nameBlock(row, scale), answers]), space(PADDING * scale)])
}

const nameBlock = ({ group }: PanelRow, scale: number): Block => {
  const size = nameSize(group.label, scale)
  const span = inset(GROUP_COLUMN, size * 1.2)
  const label = lettered(group.label, bold(size), span)
  const draw = (top: number) => [
    mark(group.shape, GROUP_COLUMN.x + size * 0.42, top + (size * LEADING) / 2, size * 0.82, 'solid'),
  ]
  const participation = group.shown ? group.participation : ''
  return stacked([over(label, draw), lettered(participation, plain(16 * scale, COLOURS.quiet), span)])
}

/** As large as the row allows, and smaller where a long word would else be broken off. */
const nameSize = (label: string, scale: number): number => {
  const longest = Math.max(...label.split(' ').map((word) => widthOfLine(word, bold(1))))
  return Math.min(NAME * scale, Math.max(SMALLEST_NAME, GROUP_COLUMN.width / (longest + 1.3)))
}

/** Says, across the levels, why nothing is shown. */
const hiddenBlock = ({ group }: PanelRow, scale: number): Block =>
  lettered(group.participation, plain(20 * scale, COLOURS.quiet), ALL_LEVELS)

const shownBlock = ({ group, moments }: PanelRow, scale: number): Block => {
  const lines = moments.map((moment): Block => {
    const height = Math.max(...LEVEL_COLUMNS.map((_, index) => cellHeight(moment, index, scale)))
    const label = lettered(moment.label, plain(Math.min(19 * scale, 28), COLOURS.quiet), MOMENT_COLUMN)
    return {
      height,
      draw: (top) => [
        ...label.draw(top + (height - label.height) / 2),
        ...drawFrame(moment, top, height, scale),
        ...LEVEL_COLUMNS.flatMap((_, index) => drawCell({ moment, shape: group.shape, index, top, scale })),
      ],
    }
  })
  const lane: Block = { height: LANE * scale, draw: (top) => drawArrow(moments, top, top + LANE * scale, scale) }
  const notes = lettered(dontKnowOf(moments), plain(16 * scale, COLOURS.quiet), inset(ALL_LEVELS, 10))
  return stacked([
    ...lines.flatMap((line, index) => (index === 0 ? [line] : [lane, line])),
    ...(notes.height > 0 ? [space(4 * scale), notes] : []),
  ])
}

const dontKnowOf = (moments: readonly PanelMoment[]): string =>
  moments
    .filter(({ dontKnow }) => dontKnow !== '')
    .map(({ label, dontKnow }) => (moments.length === 1 ? dontKnow : `${label}: ${dontKnow}`))
    .join(' · ')
