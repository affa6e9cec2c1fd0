import type { Standing, ToldChange } from '../../content/told-round.ts'
import { LEVELS } from '../../domain/scan/rubric.ts'
import { COLOURS } from '../paper/colours.ts'
import { inset, type Span } from '../paper/grid.ts'
import type { Slice } from '../paper/stack.ts'
import { drawContent, type Tag, tag } from '../paper/tags.ts'
import { drawWords } from '../paper/text.ts'
import { TYPE } from '../paper/type-scale.ts'
import { drawMark } from './marks.ts'

type Doc = PDFKit.PDFDocument
type Words = { readonly before: string; readonly after: string }

const RUNG = 26
const TOP = 10
const FOOT = 16
const MARK = 9
/** Points between groups at the same height, which are placed side by side, and closer together when there are many. */
const SIDE = 12
const WIDEST = 3 * SIDE
const NUMBERS = 14

/**
 * A line for each group from then to now, over the three levels with level 3 on top. The text beside it says the same.
 */
export const slopes = (doc: Doc, parent: Tag, { alt, shifts }: ToldChange, words: Words, span: Span): Slice => {
  const height = TOP + 2 * RUNG + TOP + FOOT
  const draw = (top: number) => {
    const bbox = [span.x, top, span.x + span.width, top + height] as const
    const figure = tag(doc, parent, 'Figure', { alt, bbox })
    drawContent(doc, figure, () => {
      const field = inset(span, NUMBERS + WIDEST + MARK, WIDEST + MARK)
      drawRungs(doc, span, field, top)
      drawShifts(doc, shifts, field, top)
      const feet = top + TOP + 2 * RUNG + TOP
      drawWords(doc, `${words.before} `, TYPE.label, field.x - MARK, feet)
      drawWords(doc, `${words.after} `, TYPE.label, field.x + field.width - MARK, feet)
    })
  }
  return { height, draw }
}

const drawRungs = (doc: Doc, span: Span, field: Span, top: number) => {
  for (const level of LEVELS) {
    const y = heightAt(level, top)
    drawWords(doc, `${level} `, TYPE.label, span.x, y - TYPE.label.leading / 2)
    doc
      .moveTo(field.x, y)
      .lineTo(field.x + field.width, y)
      .lineWidth(0.6)
      .stroke(COLOURS.rule)
  }
}

const drawShifts = (doc: Doc, shifts: ToldChange['shifts'], field: Span, top: number) => {
  const drawn = shifts.flatMap(({ before, after, shape }) =>
    before === null || after === null
      ? []
      : [{ shape, from: heightAt(middleOf(before), top), to: heightAt(middleOf(after), top) }],
  )
  const side = Math.min(SIDE, WIDEST / Math.max(1, drawn.length - 1))
  const placed = drawn.map((line, index) => ({
    ...line,
    left: field.x - side * drawn.slice(0, index).filter(({ from }) => from === line.from).length,
    right: field.x + field.width + side * drawn.slice(0, index).filter(({ to }) => to === line.to).length,
  }))
  for (const { left, right, from, to } of placed) {
    doc
      .moveTo(left, from)
      .lineTo(right, to)
      .lineWidth(from === to ? 1 : 2)
      .stroke(COLOURS.blue)
  }
  for (const { shape, left, right, from, to } of placed) {
    drawMark(doc, shape, left, from, MARK, 'hollow')
    drawMark(doc, shape, right, to, MARK, 'solid')
  }
}

const heightAt = (level: number, top: number): number => top + TOP + (3 - level) * RUNG

/** The level of a group, or the middle of the range of a split group. */
const middleOf = (standing: Exclude<Standing, null>): number =>
  typeof standing === 'number' ? standing : (standing.from + standing.to) / 2
