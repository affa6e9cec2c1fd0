import { createRequire } from 'node:module'
import type { Face } from './type-scale.ts'

const { resolve } = createRequire(import.meta.url)

/** Source Sans 3, an open family that may be embedded, as PDF/UA asks; the standard fonts of a PDF can't be. */
const FONT_FILES: { readonly [face in Face]: string } = {
  regular: resolve('source-sans/TTF/SourceSans3-Regular.ttf'),
  semibold: resolve('source-sans/TTF/SourceSans3-Semibold.ttf'),
  bold: resolve('source-sans/TTF/SourceSans3-Bold.ttf'),
}

export const registerFonts = (doc: PDFKit.PDFDocument): void => {
  for (const [face, file] of Object.entries(FONT_FILES)) doc.registerFont(face, file)
}

/** Whether the family can draw a character; its faces hold the same ones. */
export const glyphsOf = (doc: PDFKit.PDFDocument): ((codePoint: number) => boolean) => {
  doc.font('regular')
  // pdfkit has no question of its own for this, and drawing a missing glyph breaks PDF/UA.
  const { font } = (doc as unknown as { _font: { font: { hasGlyphForCodePoint(codePoint: number): boolean } } })._font
  return (codePoint) => font.hasGlyphForCodePoint(codePoint)
}
