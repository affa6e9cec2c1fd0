import type { Span } from '../../content/drawing/span.ts'

/** The slide in pixels: 16 by 9, with a margin that a projector may cut off. */
export const WIDTH = 1600
export const HEIGHT = 900
export const MARGIN = 60

export const WHOLE_WIDTH: Span = { x: MARGIN, width: WIDTH - 2 * MARGIN }
