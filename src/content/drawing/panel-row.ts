import { LEVELS, type Level } from '../../domain/scan/rubric.ts'
import type { PanelMoment, PanelRow } from '../told-report.ts'
import { lettered, lineAt, linesOf } from './lettering.ts'
import { besideMark, markOfName } from './named-mark.ts'
import { PALETTE } from './palette.ts'
import { cellHeight, layCell } from './panel-cell.ts'
import { layFrames, type MomentLine } from './panel-frames.ts'
import { insideCell, type PanelSetting } from './panel-setting.ts'
import type { Mark, Piece, Words } from './piece.ts'
import type { Style } from './style.ts'

/** One group's row, laid out: its pieces count down from the top of the row. */
export type LaidRow = {
  readonly height: number
  readonly mark: Mark
  readonly name: readonly Words[]
  /** How many took part; or, across the levels, why nothing is shown. */
  readonly participation: readonly Words[]
  /** 'Nu' and 'Wens', where the medium has a column for them. */
  readonly moments: readonly Words[]
  /** The ground of each level's column. */
  readonly fields: readonly Piece[]
  readonly frames: readonly Piece[]
  /** For each level each moment's cell; none for a hidden group. */
  readonly cells: readonly LaidCell[]
  /** Over its marks, whom the guesses are about; under all, who couldn't tell. */
  readonly notes: readonly Words[]
}

/** The figure of one cell: its pieces, the box that holds them, and the same facts in words. */
export type LaidCell = {
  readonly level: Level
  readonly alt: string
  readonly box: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }
  readonly pieces: readonly Piece[]
}

/** At scale 1. Between the rules of the table and what stands in its rows. */
const PADDING = 3
/** Between the lines of the present and of the wish; the arrow from one to the other runs here. */
const LANE = 6
const ABOVE_NOTES = 2
/** Between whom guesses are about and the frame around their middle. */
const UNDER_HEADING = 2
/** Between the name and the levels, where the name stands above them. */
const UNDER_NAME = 3

/** Lays out one group: its name, and in each level's column the present above the wish. */
export const layRow = (row: PanelRow, setting: PanelSetting): LaidRow => {
  const { scale, measure, styles, allLevels, stacked } = setting
  const { group, moments } = row
  const top = PADDING * scale
  const style = nameStyle(group.label, setting)
  const nameSpan = besideMark(style, setting.group, scale)
  const name = lettered(group.label, style, nameSpan, measure)
  const shown = moments.length > 0
  const participation = shown
    ? lettered(group.participation, styles.quiet, nameSpan, measure)
    : lettered(group.participation, styles.hidden, allLevels, measure)
  const named = top + name.height + (shown || stacked ? participation.height : 0)
  const lines = momentLines(row, stacked ? named + UNDER_NAME * scale : top, setting)
  const answered = Math.max(top, ...lines.map((line) => line.top + line.height))
  const notes = lettered(dontKnowOf(moments), styles.quiet, allLevels, measure)
  const notesTop = answered + ABOVE_NOTES * scale
  const height =
    PADDING * scale +
    Math.max(named, shown ? 0 : top + participation.height, answered, notes.height === 0 ? 0 : notesTop + notes.height)
  return {
    height,
    mark: markOfName(group.shape, style, setting.group, top),
    name: name.draw(top),
    participation: participation.draw(shown || stacked ? top + name.height : top),
    moments: lines.flatMap((line) => momentLabel(line, setting)),
    fields: fieldsOf(stacked ? named + (UNDER_NAME / 2) * scale : 0, height, setting),
    frames: layFrames(lines, setting),
    cells: LEVELS.flatMap((level) => lines.map((line) => cellOf(row, level, line, setting))),
    notes: [...lines.flatMap((line) => line.over), ...notes.draw(notesTop)],
  }
}

/** From under a name that stands above the levels, or from the top, down to the next row. */
const fieldsOf = (top: number, bottom: number, { levels }: PanelSetting): readonly Piece[] =>
  levels.map(({ x, width }) => ({ kind: 'rectangle', x, y: top, width, height: bottom - top, fill: PALETTE.field }))

/** All pieces of a row, in the order of painting. */
export const piecesOfRow = ({
  mark,
  name,
  participation,
  moments,
  fields,
  frames,
  cells,
  notes,
}: LaidRow): readonly Piece[] => [
  ...fields,
  mark,
  ...name,
  ...participation,
  ...moments,
  ...frames,
  ...cells.flatMap(({ pieces }) => pieces),
  ...notes,
]

/** The largest in which a name takes at most two lines; else the smallest. */
const nameStyle = (label: string, setting: PanelSetting): Style =>
  setting.styles.names.find((style) => takesTwoLines(label, style, setting)) ??
  setting.styles.names.at(-1) ??
  setting.styles.names[0]

const takesTwoLines = (label: string, style: Style, { group, scale, measure }: PanelSetting): boolean => {
  const span = besideMark(style, group, scale)
  // What is wider than two lines is not worth the work of dividing it.
  return measure(style)(label) <= 2 * span.width && linesOf(label, style, span.width, measure).length <= 2
}

type LaidLine = MomentLine & { readonly over: readonly Words[] }

const momentLines = ({ group, moments }: PanelRow, from: number, setting: PanelSetting): readonly LaidLine[] => {
  let top = from
  return moments.map((moment) => {
    const over = lettered(headingOf(moment), setting.styles.quiet, setting.allLevels, setting.measure)
    const heights = LEVELS.map((_, index) => cellHeight({ moment, shape: group.shape, index }, setting))
    const line = {
      moment,
      top: top + over.height + (over.height > 0 ? UNDER_HEADING * setting.scale : 0),
      height: Math.max(...heights),
      over: over.draw(top),
    }
    top = line.top + line.height + LANE * setting.scale
    return line
  })
}

/** Of guesses: whom they are about, and who had no idea. The present and the wish have a column for their names. */
const headingOf = ({ moment, label, dontKnow }: PanelMoment): string =>
  moment === 'expected' ? [label, dontKnow].filter((part) => part !== '').join(' · ') : ''

/** The label of guesses is a phrase, which has a line of its own. */
const momentLabel = ({ moment, top, height }: MomentLine, setting: PanelSetting): readonly Words[] =>
  setting.moments === null || moment.moment === 'expected'
    ? []
    : [lineAt(moment.label, setting.styles.moment, setting.moments.x, top + height / 2)]

const cellOf = (
  { group }: PanelRow,
  level: Level,
  { moment, top, height }: MomentLine,
  setting: PanelSetting,
): LaidCell => {
  const index = level - 1
  const { x, width } = insideCell(setting, index)
  return {
    level,
    alt: `${moment.label}: ${moment.texts[index] ?? ''}`,
    box: { left: x, top, right: x + width, bottom: top + height },
    pieces: layCell({ moment, shape: group.shape, index }, top, setting),
  }
}

const dontKnowOf = (moments: readonly PanelMoment[]): string => {
  const answered = moments.filter(({ moment }) => moment !== 'expected')
  return answered
    .filter(({ dontKnow }) => dontKnow !== '')
    .map(({ label, dontKnow }) => (answered.length === 1 ? dontKnow : `${label}: ${dontKnow}`))
    .join(' · ')
}
