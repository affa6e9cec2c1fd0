import PDFDocument from 'pdfkit'
import { type PaperWords, paperWords } from '../../content/paper-words.ts'
import type { Language } from '../../domain/scan/rubric.ts'
import { createFlow, type Flow } from './flow.ts'
import { registerFonts } from './fonts.ts'
import { scaleOf, TOP } from './grid.ts'
import { type Tag, tag } from './tags.ts'

/** What every part writes on: the document, its structure, its pages and its fixed words. */
export type Paper = {
  readonly doc: PDFKit.PDFDocument
  readonly root: Tag
  readonly flow: Flow
  readonly words: PaperWords
  readonly language: Language
  readonly startPart: StartPart
}

/**
 * Starts a part: a new page with a bookmark, and an element of the structure for the part. `repeatHead` draws the head
 * of the part on each further page and returns where the rest begins.
 */
type StartPart = (bookmark: string, repeatHead?: (top: number) => number) => Tag

/** Opens a document. On A3 everything that is laid out for A4 is enlarged by √2, so the layout stays the same. */
export const openPaper = (language: Language, madeOn: Date, size: 'A4' | 'A3' = 'A4'): Paper => {
  const doc = new PDFDocument({
    size,
    margin: 0,
    pdfVersion: '1.7',
    tagged: true,
    lang: language,
    displayTitle: true,
    autoFirstPage: false,
    // Page numbers mention the number of pages, so pages stay open until the last page is known.
    bufferPages: true,
    // Without a face, pdfkit would load a standard one. Registering a face twice would parse it on every use.
    font: '',
    info: { CreationDate: madeOn, Producer: 'Bruggenscan', Creator: 'Bruggenscan' },
  })
  registerFonts(doc)
  const root = doc.struct('Document')
  doc.addStructure(root)

  let head = (top: number) => top
  const flow = createFlow(() => {
    doc.addPage()
    if (size !== 'A4') doc.scale(scaleOf(doc))
    return head(TOP)
  })

  const startPart: StartPart = (bookmark, repeatHead = (top) => top) => {
    head = (top) => top
    flow.turnPage()
    head = repeatHead
    doc.outline.addItem(bookmark)
    return tag(doc, root, 'Sect')
  }

  return { doc, root, flow, words: paperWords(language), language, startPart }
}
