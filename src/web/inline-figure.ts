import type { Block } from '../content/drawing/block.ts'
import { paintSvg } from '../content/drawing/paint-svg.ts'
import { attributesOf } from '../content/drawing/svg.ts'

/** A drawing within a page: the elements that `partials/_figure.ejs` prints, in this order. */
export type InlineFigure = {
  readonly width: number
  readonly height: number
  /** The same two as lengths on the page: pixels, or ems where the drawing stands among words. */
  readonly shown: { readonly width: string; readonly height: string }
  readonly elements: readonly {
    readonly name: string
    readonly attributes: readonly (readonly [name: string, value: string])[]
    readonly text: string
  }[]
}

/**
 * Paints a block for a page: plain elements with attributes, since the page's policy allows no inline style. A drawing
 * that grows with the words around it says how many of its units are one em.
 */
export const inlineFigure = (width: number, block: Block, { unitsPerEm = 0 } = {}): InlineFigure => ({
  width,
  height: Math.ceil(block.height),
  shown: { width: length(width, unitsPerEm), height: length(Math.ceil(block.height), unitsPerEm) },
  elements: paintSvg(block.draw(0)).map((element) => ({
    name: element.name,
    attributes: attributesOf(element),
    text: element.children.filter((child) => typeof child === 'string').join(''),
  })),
})

/** Thousandths of an em are enough. */
const length = (units: number, unitsPerEm: number): string =>
  unitsPerEm === 0 ? String(units) : `${Math.round((1000 * units) / unitsPerEm) / 1000}em`
