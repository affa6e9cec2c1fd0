import type { Piece } from './piece.ts'

/** Something with a height that can be drawn from any top. */
export type Block<Some extends Piece = Piece> = {
  readonly height: number
  readonly draw: (top: number) => readonly Some[]
}

export const space = (height: number): Block => ({ height, draw: () => [] })

/** One under the other. */
export const stacked = <Some extends Piece>(blocks: readonly Block<Some>[]): Block<Some> => ({
  height: blocks.reduce((sum, { height }) => sum + height, 0),
  draw: (top) => {
    let at = top
    return blocks.flatMap(({ height, draw }) => {
      const drawn = draw(at)
      at += height
      return drawn
    })
  },
})

/** Side by side, each in the middle of the tallest. */
export const beside = (blocks: readonly Block[]): Block => {
  const height = Math.max(0, ...blocks.map((block) => block.height))
  return {
    height,
    draw: (top) => blocks.flatMap((block) => block.draw(top + (height - block.height) / 2)),
  }
}

/** Side by side, from the same top. */
export const abreast = (blocks: readonly Block[]): Block => ({
  height: Math.max(0, ...blocks.map((block) => block.height)),
  draw: (top) => blocks.flatMap((block) => block.draw(top)),
})

/** Draws something at the height of another block that takes no room of its own. */
export const over = (block: Block, draw: (top: number) => readonly Piece[]): Block => ({
  height: block.height,
  draw: (top) => [...draw(top), ...block.draw(top)],
})

/** The block at the first scale at which it fits the room; else at the last. Scales go from large to small. */
export const largest = (scales: readonly number[], make: (scale: number) => Block, room: number): Block =>
  make(largestScale(scales, make, room))

/** That scale itself, found by halving: what fits at one scale fits at the smaller ones. */
export const largestScale = (scales: readonly number[], make: (scale: number) => Block, room: number): number => {
  let [fits, beyond] = [scales.length - 1, 0]
  while (beyond < fits) {
    const middle = Math.floor((beyond + fits) / 2)
    if (make(scales[middle] ?? 1).height <= room) fits = middle
    else beyond = middle + 1
  }
  return scales[fits] ?? 1
}
