import { COLOURS } from '../../../content/drawing/colours.ts'
import { laySlopes, slopesHeight } from '../../../content/drawing/slopes.ts'
import { plain } from '../../../content/drawing/style.ts'
import type { ScreenTexts } from '../../../content/screen-texts.ts'
import type { ToldChange, ToldRound } from '../../../content/told-round.ts'
import { inlineFigure } from '../../inline-figure.ts'

const WIDTH = 300
const SCALE = 1.5

/**
 * A round as the page prints it. Each factor, and each item of a further set, has a figure with a line per group, from
 * the previous round to this one.
 */
export const comparisonViewModel = (round: ToldRound, t: ScreenTexts) => {
  const drawn = (changes: readonly ToldChange[]) =>
    changes.map((change) => ({
      ...change,
      id: `change-${change.number ?? change.factor}`,
      slopes: slopesOf(change, t.round.comparison),
    }))
  return {
    round,
    changes: drawn(round.changes),
    sets: round.sets.map((set) => ({ ...set, changes: drawn(set.changes) })),
  }
}

const slopesOf = ({ shifts }: ToldChange, { before, after }: ScreenTexts['round']['comparison']) => {
  const span = { x: 4, width: WIDTH - 4 }
  const pieces = laySlopes(shifts, { scale: SCALE, span, label: plain(13, COLOURS.quiet), before, after })
  return inlineFigure(WIDTH, { height: slopesHeight(SCALE), draw: () => pieces })
}
