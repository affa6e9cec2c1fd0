import { scaleOf } from './grid.ts'

/** An element of the document's structure, which is what a screen reader reads instead of the drawing. */
export type Tag = PDFKit.PDFStructureElement

type TagOptions = PDFKit.Mixins.StructureElementOptions & {
  /** For `TH`: which cells it is the head of. */
  readonly scope?: 'Row' | 'Column'
  /** For `Figure`: left, top, right and bottom on the page. */
  readonly bbox?: readonly [number, number, number, number]
}

/** A new element, always under a parent: a loose one would keep the document from ending. */
export const tag = (doc: PDFKit.PDFDocument, parent: Tag, type: string, options: TagOptions = {}): Tag => {
  const element = doc.struct(type, onThePage(doc, options))
  parent.add(element)
  return element
}

/** The structure counts in points of the paper itself, whatever the scale of what is drawn on it. */
const onThePage = (doc: PDFKit.PDFDocument, options: TagOptions): TagOptions => {
  if (options.bbox === undefined) return options
  const [left, top, right, bottom] = options.bbox
  const scale = scaleOf(doc)
  return { ...options, bbox: [left * scale, top * scale, right * scale, bottom * scale] }
}

/** What `draw` draws belongs to `element`. May be called again for the same element, on a later page too. */
export const drawContent = (doc: PDFKit.PDFDocument, element: Tag, draw: () => void): void => {
  element.add(doc.markStructureContent('Span'))
  draw()
  doc.endMarkedContent()
}

/** What `draw` draws is decoration: skipped when the document is read aloud. */
export const drawArtifact = (doc: PDFKit.PDFDocument, draw: () => void, type: 'Layout' | 'Pagination' = 'Layout') => {
  doc.markContent('Artifact', { type })
  draw()
  doc.endMarkedContent()
}
