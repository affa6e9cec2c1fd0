import type { Block } from '../content/drawing/block.ts'
import { paintSvg } from '../content/drawing/paint-svg.ts'
import { attributesOf } from '../content/drawing/svg.ts'

/** A drawing within a page: the elements that `partials/_figure.ejs` prints, in this order. */
export type InlineFigure = {
  readonly width: number
  readonly height: number
  readonly elements: readonly {
    readonly name: string
    readonly attributes: readonly (readonly [name: string, value: string])[]
    readonly text: string
  }[]
}

/** Paints a block for a page: plain elements with attributes, since the page's policy allows no inline style. */
export const inlineFigure = (width: number, block: Block): InlineFigure => ({
  width,
  height: Math.ceil(block.height),
  elements: paintSvg(block.draw(0)).map((element) => ({
    name: element.name,
    attributes: attributesOf(element),
    text: element.children.filter((child) => typeof child === 'string').join(''),
  })),
})
