import { buffer } from 'node:stream/consumers'
import PDFDocument from 'pdfkit'
import type { ToldReport } from '../../src/content/told-report.ts'
import { reportDocument } from '../../src/pdf/documents/document.ts'
import { registerFonts } from '../../src/pdf/paper/fonts.ts'

/** One call on a document, such as a text at its place or a side of a path. */
type Stroke = { readonly method: string; readonly given: readonly unknown[] }

const DRAWING = [
  ...['addPage', 'switchToPage', 'text', 'fillColor', 'save', 'restore', 'clip'],
  ...['moveTo', 'lineTo', 'rect', 'roundedRect', 'circle', 'polygon', 'lineWidth', 'lineJoin', 'dash', 'undash'],
  ...['fill', 'stroke', 'fillAndStroke'],
]
/** Calls that are kept until a text is drawn, since most of them only measure. */
const LETTERS = ['font', 'fontSize']

type Methods = Record<string, (...given: readonly unknown[]) => unknown>
const prototype = PDFDocument.prototype as unknown as Methods

/** Records every drawing call of a report, without its structure and without the calls that only measure. */
export const recordDrawing = async (told: ToldReport): Promise<readonly Stroke[]> => {
  const strokes: Stroke[] = []
  const letters = new Map<string, Stroke>()
  const before = new Map([...DRAWING, ...LETTERS].map((method) => [method, prototype[method]] as const))
  let within = 0
  for (const [method, original] of before) {
    if (!original) throw new Error(`pdfkit has no ${method} any more`)
    prototype[method] = function (this: unknown, ...given) {
      if (within === 0 && LETTERS.includes(method)) letters.set(method, { method, given })
      else if (within === 0) {
        if (method === 'text') strokes.push(...letters.values())
        strokes.push({ method, given })
      }
      within++
      try {
        return original.apply(this, [...given])
      } finally {
        within--
      }
    }
  }
  try {
    await buffer(reportDocument(told, new Date()))
  } finally {
    for (const [method, original] of before) if (original) prototype[method] = original
  }
  return strokes
}

/**
 * The floor: pdfkit draws the same on bare pages, with the same embedded fonts, without structure or measuring. It
 * shapes each word for its own document, as pdfkit does, or takes the words of our own texts from earlier ones.
 */
export const replayDrawing = (strokes: readonly Stroke[], shaping: 'of its own' | 'shared'): Promise<Buffer> => {
  const doc = new PDFDocument({ size: 'A4', margin: 0, autoFirstPage: false, bufferPages: true, font: '' })
  registerFonts(doc)
  if (shaping === 'of its own') shareNoRuns(doc)
  const methods = doc as unknown as Methods
  for (const { method, given } of strokes) methods[method]?.apply(doc, [...given])
  doc.end()
  return buffer(doc)
}

const shareNoRuns = (doc: PDFKit.PDFDocument): void => {
  const { _fontFamilies } = doc as unknown as { readonly _fontFamilies: Record<string, object> }
  for (const face of Object.values(_fontFamilies)) Reflect.deleteProperty(face, 'layoutRun')
}
