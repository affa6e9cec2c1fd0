import { COLOURS } from '../../content/drawing/colours.ts'
import type { PanelMoment } from '../../content/told-report.ts'
import type { Level } from '../../domain/scan/rubric.ts'
import { LEVEL_COLUMNS } from './panel-columns.ts'
import { type Svg, svg } from './svg.ts'

/** In pixels at scale 1. */
const AROUND = 2
const HEAD = 5
const THICK = 3.4
const THIN = 1.6

/** A frame around the median cell: thick for the present, thin for the wish. */
export const drawFrame = (
  { moment, median }: PanelMoment,
  top: number,
  height: number,
  scale: number,
): readonly Svg[] => {
  if (median === null) return []
  const { x, width } = LEVEL_COLUMNS[median - 1] ?? LEVEL_COLUMNS[0]
  const around = AROUND * scale
  const box = { x, y: top - around, width, height: height + 2 * around, rx: 5 * scale }
  const line = (moment === 'current' ? THICK : THIN) * scale
  return [svg('rect', { ...box, fill: 'none', stroke: COLOURS.navy, 'stroke-width': line })]
}

/** From the frame of the present to that of the wish, through the lane between them. */
export const drawArrow = (
  [now, wish]: readonly PanelMoment[],
  top: number,
  bottom: number,
  scale: number,
): readonly Svg[] => {
  if (!now?.median || !wish?.median) return []
  const [from, to] = [middleOf(now.median), middleOf(wish.median)]
  const [start, end, head] = [top + AROUND * scale, bottom - AROUND * scale, HEAD * scale]
  const shaft = from === to ? `M${to} ${start}` : `M${from} ${start}V${start + 2.4 * scale}H${to}`
  return [
    svg('path', { d: `${shaft}V${end - head}`, fill: 'none', stroke: COLOURS.navy, 'stroke-width': 1.7 * scale }),
    svg('polygon', {
      points: `${to - head},${end - head * 1.2} ${to + head},${end - head * 1.2} ${to},${end}`,
      fill: COLOURS.navy,
    }),
  ]
}

const middleOf = (level: Level): number => {
  const { x, width } = LEVEL_COLUMNS[level - 1] ?? LEVEL_COLUMNS[0]
  return x + width / 2
}
