import { createRequire } from 'node:module'
import PDFDocument from 'pdfkit'
import type { Face } from './type-scale.ts'

const { resolve } = createRequire(import.meta.url)

/** Source Sans 3, an open family that may be embedded, as PDF/UA asks; the standard fonts of a PDF can't be. */
const FONT_FILES: { readonly [face in Face]: string } = {
  regular: resolve('source-sans/TTF/SourceSans3-Regular.ttf'),
  semibold: resolve('source-sans/TTF/SourceSans3-Semibold.ttf'),
  bold: resolve('source-sans/TTF/SourceSans3-Bold.ttf'),
}

/** What pdfkit keeps to itself: a face in one document, and the tables of its file, which say nothing of a document. */
type Embedded = {
  readonly font: Font
  readonly constructor: new (doc: PDFKit.PDFDocument, font: Embedded['font'], id: string) => Embedded
}
type Font = {
  readonly characterSet: readonly number[]
  hasGlyphForCodePoint(codePoint: number): boolean
  glyphForCodePoint(codePoint: number): unknown
}
type Insides = { readonly _font: Embedded; readonly _fontFamilies: Record<string, Embedded>; _fontCount: number }

const insides = (doc: PDFKit.PDFDocument): Insides => doc as unknown as Insides

let read: ReadonlyMap<string, Embedded> | undefined

/** Reading a font takes nearly as long as drawing a report with it: each thread does it once. */
const readFonts = (): ReadonlyMap<string, Embedded> => {
  const doc = new PDFDocument({ autoFirstPage: false, font: '' })
  const faces = Object.entries(FONT_FILES).map(([face, file]) => [face, insides(doc.font(file))._font] as const)
  for (const [, { font }] of faces) nameGlyphs(font)
  return new Map(faces)
}

/**
 * A font remembers with each shape the character that it was first fetched for, which is what is read aloud and copied. A
 * document that is finished fetches parts of shapes for none at all, the full stop of an ellipsis: in the next one every
 * full stop would then be silent. So each shape is fetched once for its own character, before any document.
 */
const nameGlyphs = (font: Font): void => {
  for (const codePoint of font.characterSet) font.glyphForCodePoint(codePoint)
}

/** What a document takes out of a font, which characters in which order, is its own. */
export const registerFonts = (doc: PDFKit.PDFDocument): void => {
  read ??= readFonts()
  const within = insides(doc)
  for (const [face, { font, constructor: EmbeddedFont }] of read) {
    within._fontCount += 1
    within._fontFamilies[face] = new EmbeddedFont(doc, font, `F${within._fontCount}`)
  }
}

/** Whether the family can draw a character; its faces hold the same ones. */
export const glyphsOf = (doc: PDFKit.PDFDocument): ((codePoint: number) => boolean) => {
  // pdfkit has no question of its own for this, and drawing a missing glyph breaks PDF/UA.
  const { font } = insides(doc.font('regular'))._font
  return (codePoint) => font.hasGlyphForCodePoint(codePoint)
}
