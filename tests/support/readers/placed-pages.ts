import { getDocument, Util } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { ToldReport } from '../../../src/content/told-report.ts'
import type { reportDocument } from '../../../src/pdf/documents/document.ts'
import { print } from './printed-report.ts'

/** The position of an element, in points from the top left of the page. */
export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }

export type PlacedText = Box & { readonly said: string; readonly size: number }

/** An element of the structure as a screen reader meets it. */
export type Element = {
  readonly role: string
  readonly alt: string | null
  readonly bbox: readonly number[] | null
  readonly children: readonly Element[]
}

export type PlacedPage = {
  readonly width: number
  readonly height: number
  readonly texts: readonly PlacedText[]
  readonly figures: readonly Element[]
  readonly tree: Element
}

/** Prints a report and reads back the position of everything. */
export const placedPages = async (told: ToldReport, document?: typeof reportDocument): Promise<readonly PlacedPage[]> =>
  placedIn(await print(told, document))

export const placedIn = async (bytes: Uint8Array): Promise<readonly PlacedPage[]> => {
  const file = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const pages: PlacedPage[] = []
  for (let number = 1; number <= file.numPages; number++) {
    const page = await file.getPage(number)
    const { width, height, transform } = page.getViewport({ scale: 1 })
    const { items } = await page.getTextContent()
    const texts = items.flatMap((item) =>
      'str' in item && item.str.trim() !== '' ? [textAt(Util.transform(transform, item.transform), item)] : [],
    )
    const tree = elementOf(await page.getStructTree())
    pages.push({ width, height, texts, tree, figures: within(tree).filter(({ role }) => role === 'Figure') })
  }
  await file.destroy()
  return pages
}

/** The height of a capital above the baseline, as a share of the font size. Every line has ink there. */
const CAPITAL = 0.66

const textAt = (
  at: readonly number[],
  { str, width }: { readonly str: string; readonly width: number },
): PlacedText => {
  const [, , , down = 0, x = 0, y = 0] = at
  const size = Math.abs(down)
  return { said: str.trim(), size, left: x, right: x + width, top: y - size * CAPITAL, bottom: y }
}

/** Pairs of texts that overlap. */
export const overlapsOn = ({ texts }: PlacedPage): readonly string[] => {
  const sorted = texts.toSorted((one, other) => one.top - other.top)
  return sorted.flatMap((text, index) =>
    sorted
      .slice(index + 1)
      .filter((other) => overlap(text, other))
      .map((other) => `${text.said} / ${other.said}`),
  )
}

/** Whether two texts overlap by more than a point in both directions. */
const overlap = (one: PlacedText, other: PlacedText) =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1

/** An element with all elements below it. */
export const within = (element: Element): readonly Element[] => [element, ...element.children.flatMap(within)]

type Raw = {
  readonly role?: string
  readonly alt?: string
  readonly bbox?: readonly number[]
  readonly children?: readonly Raw[]
}

const elementOf = (raw: unknown): Element => {
  const { role = '', alt = null, bbox = null, children = [] } = (raw ?? {}) as Raw
  return { role, alt, bbox, children: children.filter((child) => 'role' in child).map(elementOf) }
}
