import type { Svg } from '../../../src/content/drawing/svg.ts'

/** What a painter painted, on any medium. */
export type Painted = {
  readonly kind: 'polygon' | 'circle' | 'rectangle' | 'stroke' | 'words'
  readonly places: readonly (readonly number[])[]
  readonly said?: string
  readonly fill?: unknown
  readonly stroke?: unknown
}

const short = (value: unknown): number => Math.round(Number(value) * 100) / 100 + 0

/** Reads elements of SVG back. */
export const paintedOnScreen = (elements: readonly Svg[]): readonly Painted[] =>
  elements.map(({ name, attributes: { fill, stroke, ...at }, children }): Painted => {
    const paint = { ...(fill === 'none' ? {} : { fill }), ...(stroke === undefined ? {} : { stroke }) }
    switch (name) {
      case 'polygon':
        return { kind: 'polygon', places: pointsIn(String(at.points)), ...paint }
      case 'circle':
        return { kind: 'circle', places: [[short(at.cx), short(at.cy)], [short(at.r)]], ...paint }
      case 'rect':
        return {
          kind: 'rectangle',
          places: [
            [short(at.x), short(at.y)],
            [short(at.width), short(at.height)],
          ],
          ...paint,
        }
      case 'line':
        return {
          kind: 'stroke',
          places: [
            [short(at.x1), short(at.y1)],
            [short(at.x2), short(at.y2)],
          ],
          stroke,
        }
      case 'path':
        return { kind: 'stroke', places: pointsIn(String(at.d).slice(1).replace(/[ML]/g, ' ')), stroke }
      default: {
        const middle = Number(at.y) - 0.34 * Number(at['font-size'])
        return { kind: 'words', places: [[short(at.x), short(middle)]], said: children.join('') }
      }
    }
  })

const pointsIn = (text: string): readonly (readonly number[])[] => {
  const numbers = text.split(/[ ,]+/).map(short)
  return Array.from({ length: numbers.length / 2 }, (_, point) => numbers.slice(2 * point, 2 * point + 2))
}

type Call = readonly [method: string, ...given: readonly unknown[]]

/** Reads back what was drawn on a document of paper. */
export const paintedOnPaper = (draw: (doc: PDFKit.PDFDocument) => void): readonly Painted[] => {
  const calls: Call[] = []
  const doc: unknown = new Proxy(
    {},
    {
      get:
        (_, method) =>
        (...given: readonly unknown[]) => {
          calls.push([String(method), ...given])
          return method === 'widthOfString' ? 0 : doc
        },
    },
  )
  draw(doc as PDFKit.PDFDocument)
  const painted: Painted[] = []
  let shape: Omit<Painted, 'fill' | 'stroke'> | null = null
  let size = 0
  for (const [method, ...given] of calls) {
    if (method === 'fontSize') size = Number(given[0])
    if (method === 'text') {
      const [said, x, y] = given
      painted.push({
        kind: 'words',
        places: [[short(x), short(Number(y) - 0.33 * size)]],
        said: String(said).trimEnd(),
      })
    }
    if (method === 'polygon') shape = { kind: 'polygon', places: (given as number[][]).map((at) => at.map(short)) }
    if (method === 'circle') shape = { kind: 'circle', places: [given.slice(0, 2).map(short), [short(given[2])]] }
    if (method === 'rect' || method === 'roundedRect') {
      shape = { kind: 'rectangle', places: [given.slice(0, 2).map(short), given.slice(2, 4).map(short)] }
    }
    if (method === 'moveTo' || method === 'lineTo') {
      shape = { kind: 'stroke', places: [...(shape?.kind === 'stroke' ? shape.places : []), given.map(short)] }
    }
    if (!shape) continue
    if (method === 'fill') painted.push({ ...shape, fill: given[0] })
    if (method === 'stroke') painted.push({ ...shape, stroke: given[0] })
    if (method === 'fillAndStroke') painted.push({ ...shape, fill: given[0], stroke: given[1] })
    if (['fill', 'stroke', 'fillAndStroke'].includes(method)) shape = null
  }
  return painted
}
