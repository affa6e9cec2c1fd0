import type { Standing, ToldChange, ToldRound, ToldShift } from '../../../content/told-round.ts'

/** A round as the page prints it, with a slope to draw for each group of a factor. */
export const comparisonViewModel = (round: ToldRound) => ({
  round,
  changes: round.changes.map((change) => ({ ...change, slopes: slopesOf(change) })),
})

/** In the units of the drawing: 300 wide and 130 high, level 3 on top. */
const THEN = 70
const NOW = 230
const TOP = 25
const STEP = 40
/** Groups on one level stand side by side, closer together where there are many. */
const SIDE = 16
const WIDEST = 48

const slopesOf = ({ shifts }: ToldChange) => {
  const drawn = shifts.flatMap((shift) => {
    const [before, after] = [heightOf(shift.before), heightOf(shift.after)]
    return before === null || after === null ? [] : [{ shift, before, after }]
  })
  const side = Math.min(SIDE, WIDEST / Math.max(1, drawn.length - 1))
  return drawn.map(({ shift, before, after }, index) => ({
    shape: shift.shape,
    label: shift.label,
    quiet: shift.before === shift.after,
    x1: THEN - side * placesBefore(drawn, index, 'before'),
    y1: before,
    x2: NOW + side * placesBefore(drawn, index, 'after'),
    y2: after,
  }))
}

type Drawn = { readonly shift: ToldShift; readonly before: number; readonly after: number }

const placesBefore = (drawn: readonly Drawn[], index: number, moment: 'before' | 'after'): number =>
  drawn.slice(0, index).filter((other) => other[moment] === drawn[index]?.[moment]).length

/** A split group stands in the middle of its range. */
const heightOf = (standing: Standing): number | null => {
  if (standing === null) return null
  const level = typeof standing === 'number' ? standing : (standing.from + standing.to) / 2
  return TOP + (3 - level) * STEP
}
