import { COLOURS } from './colours.ts'

export type Face = 'regular' | 'semibold' | 'bold'

/** How a text is set. */
export type Style = {
  readonly face: Face
  /** In the units of the medium, as is `leading`, the distance from one line to the next. */
  readonly size: number
  readonly leading: number
  readonly colour: string
  /** Makes the lines about as long as each other, for headings and quotations. */
  readonly balanced?: true
}

/** Returns, for a style, how wide a text on one line is. */
export type Measure = (style: Style) => (text: string) => number

/** From one line to the next, in ems. */
const LEADING = 1.28

/** A style for screens and slides, where letters have any size. */
export const plain = (size: number, colour: string = COLOURS.ink): Style => ({
  face: 'regular',
  size,
  leading: size * LEADING,
  colour,
})

/** The same in semibold, with lines of about the same length. */
export const bold = (size: number, colour: string = COLOURS.ink): Style => ({
  face: 'semibold',
  size,
  leading: size * LEADING,
  colour,
  balanced: true,
})

/** The same style in another colour. */
export const inColour = (style: Style, colour: string): Style => ({ ...style, colour })
