import type { PanelMoment } from '../told-report.ts'
import { dashOf } from './marks.ts'
import { PALETTE } from './palette.ts'
import type { PanelSetting } from './panel-setting.ts'
import type { Piece, Point } from './piece.ts'

/** A moment's line within its row: where it begins, from the top of the row, and how tall it is. */
export type MomentLine = { readonly moment: PanelMoment; readonly top: number; readonly height: number }

/** At scale 1. */
const AROUND = 0.5
const RADIUS = 2
const THICK = 1.6
const THIN = 0.8
/** From the frame of the present down to where the arrow turns. */
const TURN = 2
const ARROW = 1
const HEAD = 3

/** A frame around each median cell: thick for the present, thin for the wish with an arrow to it, dashed for guesses. */
export const layFrames = (lines: readonly MomentLine[], setting: PanelSetting): readonly Piece[] => {
  const { levels, scale } = setting
  const frames = lines.flatMap(({ moment, top, height }): readonly Piece[] => {
    if (moment.median === null) return []
    const { x, width } = levels[moment.median - 1] ?? levels[0]
    const box = { x, y: top - AROUND * scale, width, height: height + 2 * AROUND * scale, radius: RADIUS * scale }
    const line = (moment.moment === 'current' ? THICK : THIN) * scale
    const frame = { kind: 'rectangle', ...box, stroke: PALETTE.frame, line } as const
    return [moment.moment === 'expected' ? { ...frame, dash: dashOf(scale) } : frame]
  })
  return [...frames, ...arrowBetween(lines, setting)]
}

/** From the bottom of one frame to the top of the other, through the lane between the two lines. */
const arrowBetween = (lines: readonly MomentLine[], { levels, scale }: PanelSetting): readonly Piece[] => {
  const [now, wish] = (['current', 'desired'] as const).map((moment) =>
    lines.find((line) => line.moment.moment === moment),
  )
  if (!now?.moment.median || !wish?.moment.median) return []
  const [from, to] = [now.moment.median, wish.moment.median].map((level) => {
    const { x, width } = levels[level - 1] ?? levels[0]
    return x + width / 2
  }) as [number, number]
  const top = now.top + now.height + AROUND * scale
  const turn = top + TURN * scale
  const turned: readonly Point[] = [
    [from, top],
    [from, turn],
    [to, turn],
  ]
  return arrow(from === to ? [[to, turn - scale / 2]] : turned, to, wish.top - AROUND * scale, scale)
}

/** Along these points and then straight down to (x, bottom). */
const arrow = (points: readonly Point[], x: number, bottom: number, scale: number): readonly Piece[] => {
  const [half, head] = [HEAD * scale, bottom - HEAD * scale]
  return [
    { kind: 'line', paths: [[...points, [x, head]]], stroke: PALETTE.frame, line: ARROW * scale },
    {
      kind: 'area',
      corners: [
        [x - half, head - scale / 2],
        [x + half, head - scale / 2],
        [x, bottom],
      ],
      fill: PALETTE.frame,
    },
  ]
}

/** An arrow straight down, for a legend. */
export const downArrow = (x: number, top: number, bottom: number, scale: number): readonly Piece[] =>
  arrow([[x, top]], x, bottom, scale)
