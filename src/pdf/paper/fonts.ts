import { createRequire } from 'node:module'
import PDFDocument from 'pdfkit'
import { ligaturesApart } from '../../content/drawing/printable-text.ts'
import { type Shaping, shareRuns } from './kept-runs.ts'
import type { Face } from './type-scale.ts'

const { resolve } = createRequire(import.meta.url)

/**
 * Source Sans 3, an open family that may be embedded, as PDF/UA requires. The standard fonts of PDF can't be embedded.
 */
const FONT_FILES: { readonly [face in Face]: string } = {
  regular: resolve('source-sans/TTF/SourceSans3-Regular.ttf'),
  semibold: resolve('source-sans/TTF/SourceSans3-Semibold.ttf'),
  bold: resolve('source-sans/TTF/SourceSans3-Bold.ttf'),
}

/** Internals of pdfkit: a face in one document, and the tables of its file, which are the same in every document. */
type Embedded = Shaping & {
  readonly font: Font
  readonly constructor: new (doc: PDFKit.PDFDocument, font: Embedded['font'], id: string) => Embedded
}
type Font = {
  readonly characterSet: readonly number[]
  hasGlyphForCodePoint(codePoint: number): boolean
  glyphForCodePoint(codePoint: number): { codePoints: readonly number[] }
  layout(text: string): object
}
type Insides = { readonly _font: Embedded; readonly _fontFamilies: Record<string, Embedded>; _fontCount: number }

const insides = (doc: PDFKit.PDFDocument): Insides => doc as unknown as Insides

let read: ReadonlyMap<string, Embedded> | undefined

/** Reads the fonts once in each thread, because that takes nearly as long as drawing a report. */
const readFonts = (): ReadonlyMap<string, Embedded> => {
  const doc = new PDFDocument({ autoFirstPage: false, font: '' })
  const faces = Object.entries(FONT_FILES).map(([face, file]) => [face, insides(doc.font(file))._font] as const)
  for (const [, { font }] of faces) nameGlyphs(font)
  return new Map(faces)
}

/**
 * Fetches each glyph once for its own character, before any document. A font remembers the character that a glyph was
 * first fetched for, and that is what is read aloud and copied. Finishing a document fetches parts of glyphs for no
 * character, such as the full stop of an ellipsis, so without this the next document would have silent full stops. A
 * ligature is read as its letters: whoever looks for 'staff' doesn't type the single sign 'ﬀ'.
 */
const nameGlyphs = (font: Font): void => {
  for (const codePoint of font.characterSet) {
    const glyph = font.glyphForCodePoint(codePoint)
    const letters = ligaturesApart(String.fromCodePoint(codePoint))
    if (letters.length > 1) glyph.codePoints = Array.from(letters, (letter) => letter.codePointAt(0) ?? 0)
  }
}

/** Registers the faces in a document. Each document embeds its own characters in its own order. */
export const registerFonts = (doc: PDFKit.PDFDocument): void => {
  read ??= readFonts()
  const within = insides(doc)
  for (const [face, { font, constructor: EmbeddedFont }] of read) {
    within._fontCount += 1
    const embedded = new EmbeddedFont(doc, font, `F${within._fontCount}`)
    shareRuns(face, embedded)
    within._fontFamilies[face] = embedded
    // A font remembers the word that it shaped last, which may be a name.
    doc.once('end', () => font.layout(' '))
  }
}

/** Returns whether the family can draw a character. All its faces have the same characters. */
export const glyphsOf = (doc: PDFKit.PDFDocument): ((codePoint: number) => boolean) => {
  // pdfkit has no public function for this, and drawing a missing glyph breaks PDF/UA.
  const { font } = insides(doc.font('regular'))._font
  return (codePoint) => font.hasGlyphForCodePoint(codePoint)
}
