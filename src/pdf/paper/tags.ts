import { scaleOf } from './grid.ts'

/** An element of the structure of the document, which a screen reader reads instead of the drawing. */
export type Tag = PDFKit.PDFStructureElement

type TagOptions = PDFKit.Mixins.StructureElementOptions & {
  /** For `TH`: the cells that it is the head of. */
  readonly scope?: 'Row' | 'Column'
  /** For `Figure`: left, top, right and bottom on the page. */
  readonly bbox?: readonly [number, number, number, number]
}

/** A new element below a parent. An element without a parent would keep the document from ending. */
export const tag = (doc: PDFKit.PDFDocument, parent: Tag, type: string, options: TagOptions = {}): Tag => {
  const element = doc.struct(type, onThePage(doc, options))
  parent.add(element)
  return element
}

/** Scales a box to points of the paper, because the structure ignores the scale of the drawing. */
const onThePage = (doc: PDFKit.PDFDocument, options: TagOptions): TagOptions => {
  if (options.bbox === undefined) return options
  const [left, top, right, bottom] = options.bbox
  const scale = scaleOf(doc)
  return { ...options, bbox: [left * scale, top * scale, right * scale, bottom * scale] }
}

/** Makes what `draw` draws the content of `element`. May be called again for the same element, also on a later page. */
export const drawContent = (doc: PDFKit.PDFDocument, element: Tag, draw: () => void): void => {
  element.add(doc.markStructureContent('Span'))
  draw()
  doc.endMarkedContent()
}

/** Makes what `draw` draws decoration, which is skipped when the document is read aloud. */
export const drawArtifact = (doc: PDFKit.PDFDocument, draw: () => void, type: 'Layout' | 'Pagination' = 'Layout') => {
  doc.markContent('Artifact', { type })
  draw()
  doc.endMarkedContent()
}
