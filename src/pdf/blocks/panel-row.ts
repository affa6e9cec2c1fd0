import type { PanelMoment, PanelRow } from '../../content/told-report.ts'
import { COLOURS } from '../paper/colours.ts'
import type { Block } from '../paper/flow.ts'
import type { Paper } from '../paper/paper.ts'
import { type Stack, space } from '../paper/stack.ts'
import { drawArtifact, type Tag, tag } from '../paper/tags.ts'
import { lineCount, text } from '../paper/text.ts'
import { inColour, TYPE } from '../paper/type-scale.ts'
import { besideMark, namedGroup } from './named-group.ts'
import { cellHeight, drawCell } from './panel-cell.ts'
import { ALL_LEVELS, GROUP_COLUMN, LEVEL_COLUMNS } from './panel-columns.ts'
import { drawFrames, type MomentLine } from './panel-frames.ts'
import { drawRule } from './table.ts'

type Doc = PDFKit.PDFDocument

/** Between the rules of the table and what stands in its rows. */
const PADDING = 3
/** Between the lines of the present and of the wish; the arrow from one to the other runs here. */
const LANE = 6
const QUIET = inColour(TYPE.small, COLOURS.quiet)

/** One group: its name, and in each level's cell the present above the wish. */
export const panelRow = ({ doc }: Paper, table: Tag, row: PanelRow): Block => {
  const element = tag(doc, table, 'TR')
  const head = tag(doc, element, 'TH', { scope: 'Row' })
  const name = nameStack(doc, head, row)
  const cells = LEVEL_COLUMNS.map(() => tag(doc, element, 'TD'))
  const columns = row.moments.length === 0 ? [hiddenStack(doc, cells, row)] : shownStacks(doc, head, cells, row)
  return {
    stacks: [name, ...columns],
    behind: (top) => drawArtifact(doc, () => drawRule(doc, top)),
    padding: PADDING,
  }
}

/** A name of more than two lines is set smaller. */
const nameStack = (doc: Doc, head: Tag, { group }: PanelRow): Stack => {
  const long = lineCount(doc, group.label, TYPE.strong, besideMark(TYPE.strong, GROUP_COLUMN)) > 2
  const style = long ? inColour(TYPE.label, COLOURS.ink) : TYPE.strong
  const name = namedGroup(doc, head, group, style, GROUP_COLUMN)
  return group.shown
    ? [...name, ...text(doc, head, 'P', group.participation, QUIET, besideMark(style, GROUP_COLUMN))]
    : name
}

/** Says, across the levels, why nothing is shown. */
const hiddenStack = (doc: Doc, [first]: readonly Tag[], { group }: PanelRow): Stack =>
  first === undefined ? [] : text(doc, first, 'P', group.participation, inColour(TYPE.body, COLOURS.quiet), ALL_LEVELS)

const shownStacks = (doc: Doc, head: Tag, cells: readonly Tag[], { group, moments }: PanelRow): readonly Stack[] => {
  const lines = linesOf(doc, moments)
  const height = Math.max(...lines.map((line) => line.top + line.height))
  const frames: Stack = [{ height, draw: (top) => drawArtifact(doc, () => drawFrames(doc, lines, top)) }]
  const drawn = cells.map((cell, index): Stack => {
    const draw = (top: number) => {
      for (const line of lines) drawCell(doc, cell, { ...line, group, index, top: top + line.top })
    }
    return [{ height, draw }]
  })
  const dontKnow = dontKnowStack(doc, head, moments)
  return [frames, ...drawn, dontKnow.length === 0 ? [] : [space(height + 2), ...dontKnow]]
}

const linesOf = (doc: Doc, moments: readonly PanelMoment[]): readonly MomentLine[] => {
  let top = 0
  return moments.map((moment) => {
    const line = { moment, top, height: Math.max(...LEVEL_COLUMNS.map((_, index) => cellHeight(doc, moment, index))) }
    top += line.height + LANE
    return line
  })
}

/** Part of the row's head when read aloud, drawn where there is room: under the levels. */
const dontKnowStack = (doc: Doc, head: Tag, moments: readonly PanelMoment[]): Stack => {
  const notes = moments
    .filter(({ dontKnow }) => dontKnow !== '')
    .map(({ label, dontKnow }) => (moments.length === 1 ? dontKnow : `${label}: ${dontKnow}`))
  return text(doc, head, 'P', notes.join(' · '), QUIET, ALL_LEVELS)
}
