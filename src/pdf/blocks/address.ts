import type { Span } from '../paper/grid.ts'
import type { Stack } from '../paper/stack.ts'
import { type Tag, tag } from '../paper/tags.ts'
import { textIn, widthOf } from '../paper/text.ts'
import type { Style } from '../paper/type-scale.ts'

type Doc = PDFKit.PDFDocument

const MOST_LINES = 3

/**
 * An address to type, in as few lines as possible, and then in the largest of these styles that keeps to that number.
 * It breaks only after its own dots, slashes and hyphens: an added hyphen would be typed too.
 */
export const addressStack = (
  doc: Doc,
  part: Tag,
  address: string,
  styles: readonly [Style, ...Style[]],
  span: Span,
): Stack => {
  const tried = Array.from({ length: MOST_LINES }, (_, index) => index + 1).flatMap((most) =>
    styles.map((style) => ({ most, style, lines: addressLines(doc, address, style, span.width) })),
  )
  const { style, lines } = tried.find(({ most, lines }) => lines.length <= most) ??
    tried.at(-1) ?? { style: styles[0], lines: [address] }
  const element = tag(doc, part, 'P')
  return lines.flatMap((line) => textIn(doc, element, line, style, span))
}

const addressLines = (doc: Doc, address: string, style: Style, width: number): readonly string[] => {
  const lines: string[] = []
  for (const piece of address.split(/(?<=[./-])/)) {
    const longer = (lines.at(-1) ?? '') + piece
    if (lines.length > 0 && widthOf(doc, `${longer} `, style) <= width) lines[lines.length - 1] = longer
    else lines.push(piece)
  }
  return lines
}
