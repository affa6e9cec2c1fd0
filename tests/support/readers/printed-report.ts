import { buffer } from 'node:stream/consumers'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { ToldReport } from '../../../src/content/told-report.ts'
import { reportDocument } from '../../../src/pdf/documents/document.ts'

export const MADE_ON = new Date('2026-11-22T10:00:00Z')

/** A report as it is printed on 22 November 2026, whole or as another document. */
export const print = (told: ToldReport, document = reportDocument): Promise<Buffer> => buffer(document(told, MADE_ON))

export type Printed = {
  readonly bytes: Buffer
  /** The text of each page that is read aloud, in the order of drawing, with white space folded into one space. */
  readonly pages: readonly string[]
  /** The text of each page that screen readers skip: heads and feet of the page, repeated heads, hyphens. */
  readonly decorations: readonly string[]
  readonly bookmarks: readonly string[]
  /** The descriptions of the figures. */
  readonly alts: readonly string[]
  readonly title: unknown
  readonly language: unknown
}

/** Prints a report and reads it back. */
export const printed = async (told: ToldReport, document = reportDocument): Promise<Printed> =>
  readBack(await print(told, document))

/** The content of a PDF, for readers and for listeners. */
export const readBack = async (bytes: Buffer): Promise<Printed> => {
  const file = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const numbers = Array.from({ length: file.numPages }, (_, index) => index + 1)
  const pages = await Promise.all(numbers.map((number) => file.getPage(number)))
  const texts = await Promise.all(pages.map(textOf))
  const trees = await Promise.all(pages.map((page) => page.getStructTree()))
  const { info, metadata } = await file.getMetadata()
  const outline = await file.getOutline()
  await file.destroy()
  return {
    bytes,
    pages: texts.map(({ read }) => folded(read)),
    decorations: texts.map(({ decoration }) => folded(decoration)),
    bookmarks: outline.map(({ title }) => title),
    alts: trees.flatMap((tree) => altsIn(tree)),
    title: metadata?.get('dc:title') ?? undefined,
    language: (info as { Language?: string }).Language,
  }
}

/** Each text of a document that stands apart on its page, such as a line of a paragraph. */
export const printedLines = async (bytes: Buffer): Promise<readonly string[]> => {
  const file = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const lines: string[] = []
  for (let number = 1; number <= file.numPages; number++) {
    const { items } = await (await file.getPage(number)).getTextContent({ disableNormalization: true })
    lines.push(...items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item.str] : [])))
  }
  await file.destroy()
  return lines
}

/** A text without its white space, so that its line ends in print make no difference. */
export const squeezed = (text: string): string => text.replace(/\s+/gu, '')

export const folded = (text: string): string => text.replace(/\s+/gu, ' ').trim()

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>

const textOf = async (page: Page) => {
  // As the file says it: pdf.js would take signs such as U+FB00 apart, and not every reader does.
  const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true })
  const marks: boolean[] = []
  let read = ''
  let decoration = ''
  for (const item of items) {
    if ('str' in item) {
      const said = item.hasEOL ? `${item.str}\n` : item.str
      if (marks.at(-1)) decoration += said
      else read += said
    } else if (item.type === 'endMarkedContent') marks.pop()
    else marks.push((item as { tag?: string }).tag === 'Artifact')
  }
  return { read, decoration }
}

/** An element of the structure as pdf.js gives it. Its own types lack the description. */
type Element = { readonly alt?: string; readonly children?: readonly unknown[] }

const altsIn = (element: unknown): readonly string[] => {
  const { alt, children = [] } = (element ?? {}) as Element
  return [...(alt === undefined ? [] : [alt]), ...children.flatMap(altsIn)]
}
