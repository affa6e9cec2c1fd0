import { qrCode } from '../../content/drawing/qr-code.ts'
import { COLOURS } from '../paper/colours.ts'
import type { Span } from '../paper/grid.ts'
import type { Slice } from '../paper/stack.ts'
import { drawArtifact, drawContent, type Tag, tag } from '../paper/tags.ts'

type Doc = PDFKit.PDFDocument

/**
 * A QR code as wide as `span`, on the white margin that a camera needs. Its description is read aloud at the place of
 * `parent`.
 */
export const qrFigure = (doc: Doc, parent: Tag, link: string, alt: string, { x, width }: Span): Slice => ({
  height: width,
  draw: (top) => {
    const figure = tag(doc, parent, 'Figure', { alt, bbox: [x, top, x + width, top + width] })
    const { size, path } = qrCode(link)
    const scale = width / size
    drawArtifact(doc, () => doc.rect(x, top, width, width).fill(COLOURS.white))
    drawContent(doc, figure, () => {
      doc.save().translate(x, top).scale(scale).path(path).fill(COLOURS.ink).restore()
    })
  },
})
