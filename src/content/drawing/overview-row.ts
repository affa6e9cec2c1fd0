import type { Dumbbell } from '../told-report.ts'
import { lettered } from './lettering.ts'
import { markingDots, markingDotsWidth } from './marks.ts'
import type { Piece, Words } from './piece.ts'
import { inset, type Span } from './span.ts'
import type { Measure, Style } from './style.ts'
import { layTrack, type TrackSetting, trackHeight } from './track.ts'

/** How a medium sets the overview. */
export type OverviewSetting = TrackSetting & {
  readonly measure: Measure
  readonly factor: Span
  /** A narrow medium: the title stands above the track and the word for the distance under it, not beside it. */
  readonly stacked?: true
  /** From the number of a factor to its title. */
  readonly indent: number
  readonly distance: Span
  /** How large the dots of a marking are. */
  readonly dot: number
  readonly styles: {
    readonly number: Style
    readonly title: Style
    readonly distance: Style
    readonly marking: Style
  }
}

/** One factor, laid out: its pieces count down from the top of the row. */
export type LaidDumbbell = {
  readonly height: number
  readonly number: readonly Words[]
  readonly title: readonly Words[]
  /** The figure of the row: its pieces, the box that holds them, and the same facts in words. */
  readonly track: {
    readonly alt: string
    readonly box: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }
    readonly pieces: readonly Piece[]
  }
  /** The word for the distance between the groups. */
  readonly word: readonly Words[]
  /** How firm that is, where the word doesn't say so already. */
  readonly marking: readonly Words[]
  readonly dots: readonly Piece[]
}

/** Between the rules and what stands in a row, at scale 1. */
const PADDING = 3

/** Lays out one factor: its name, each group's mark on the ladder of levels, and the word for the distance. */
export const layDumbbell = (dumbbell: Dumbbell, setting: OverviewSetting): LaidDumbbell => {
  const { scale, measure, factor, distance, styles, dot } = setting
  const { highlight, word: loudness } = dumbbell.marking
  const number = lettered(String(dumbbell.number), styles.number, factor, measure)
  const title = lettered(dumbbell.title, styles.title, inset(factor, setting.indent), measure)
  const loud = loudness !== dumbbell.word && loudness !== ''
  const beside = inset(distance, markingDotsWidth(highlight, dot))
  const word = lettered(dumbbell.word, styles.distance, distance, measure)
  const marking = lettered(loud ? loudness : '', styles.marking, beside, measure)
  const track = trackHeight(dumbbell, setting)
  const said = word.height + marking.height
  const heights = [title.height, track, said] as const
  const inside = setting.stacked ? title.height + track + said : Math.max(...heights)
  const [titleTop, trackTop, wordTop] = setting.stacked
    ? ([PADDING * scale, PADDING * scale + title.height, PADDING * scale + title.height + track] as const)
    : (heights.map((height) => PADDING * scale + (inside - height) / 2) as [number, number, number])
  const markingTop = wordTop + word.height
  return {
    height: inside + 2 * PADDING * scale,
    number: number.draw(titleTop),
    title: title.draw(titleTop),
    track: {
      alt: `${dumbbell.number}. ${dumbbell.alt}`,
      box: {
        left: setting.track.x,
        top: trackTop,
        right: setting.track.x + setting.track.width,
        bottom: trackTop + track,
      },
      pieces: layTrack(dumbbell, trackTop, setting),
    },
    word: word.draw(wordTop),
    marking: marking.draw(markingTop),
    dots: loud ? markingDots(highlight, distance.x, markingTop + styles.marking.leading / 2, dot) : [],
  }
}

/** All pieces of a row, in the order of painting. */
export const piecesOfDumbbell = ({ number, title, track, word, marking, dots }: LaidDumbbell): readonly Piece[] => [
  ...number,
  ...title,
  ...track.pieces,
  ...word,
  ...dots,
  ...marking,
]
