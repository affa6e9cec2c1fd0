/** The slide in pixels: 16 by 9, with room around it that a projector may cut off. */
export const WIDTH = 1600
export const HEIGHT = 900
export const MARGIN = 60

/** A stretch of the slide's width. */
export type Span = { readonly x: number; readonly width: number }

export const WHOLE_WIDTH: Span = { x: MARGIN, width: WIDTH - 2 * MARGIN }

/** `span` without `left` pixels at its start and `right` at its end. */
export const inset = ({ x, width }: Span, left: number, right = 0): Span => ({
  x: x + left,
  width: width - left - right,
})
