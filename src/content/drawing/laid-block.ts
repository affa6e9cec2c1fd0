import type { Block } from './block.ts'
import { lowered, type Piece } from './piece.ts'

/** What was laid out from 0 down, as a block that can be drawn from any top. */
export const laidBlock = (height: number, pieces: readonly Piece[]): Block => ({
  height,
  draw: (top) => pieces.map((piece) => lowered(piece, top)),
})
