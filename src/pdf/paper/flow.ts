import { BOTTOM, TOP } from './grid.ts'
import { drawStack, heightOf, type Stack, tallest } from './stack.ts'

/** Columns side by side. */
export type Block = {
  readonly stacks: readonly Stack[]
  /**
   * Draws what is behind the columns on each of their pages, given the height of the block there and of each column.
   */
  readonly behind?: (top: number, height: number, heights: readonly number[]) => void
  /** Points above and below the columns, inside what is drawn behind them. */
  readonly padding?: number
}

/** The height of a block that is not split. */
export const blockHeight = ({ stacks, padding = 0 }: Block): number => tallest(stacks) + 2 * padding

export type Flow = ReturnType<typeof createFlow>

/**
 * Places blocks below each other and turns the page when needed. `newPage` returns where the blocks of a page begin.
 */
export const createFlow = (newPage: () => number) => {
  let start = TOP
  let y = TOP

  const turnPage = () => {
    start = newPage()
    y = start
  }

  const room = () => BOTTOM - y

  /** Turns the page unless `height` still fits. A height that fits on no page does not turn it. */
  const makeRoom = (height: number) => {
    if (height > room() && height <= BOTTOM - start && y > start) turnPage()
  }

  /** Adds white space, except at the top of a page. */
  const skip = (points: number) => {
    if (y > start) y += points
  }

  /**
   * Places a block. A block that does not fit moves to the next page in one piece, and one longer than a page
   * continues.
   */
  const place = (block: Block) => {
    const { stacks, behind, padding = 0 } = block
    makeRoom(blockHeight(block))
    let left = stacks
    while (left.some((stack) => stack.length > 0)) {
      const cut = left.map((stack) => fitting(stack, room() - 2 * padding, y === start))
      if (cut.every((count) => count === 0)) {
        turnPage()
        continue
      }
      const here = left.map((stack, index) => stack.slice(0, cut[index]))
      const height = tallest(here) + 2 * padding
      behind?.(y, height, here.map(heightOf))
      for (const stack of here) drawStack(stack, y + padding)
      y += height
      left = left.map((stack, index) => stack.slice(cut[index]))
      if (left.some((stack) => stack.length > 0)) turnPage()
    }
  }

  return { turnPage, room, makeRoom, skip, place, top: () => y }
}

/**
 * The number of slices that fit in `room` points. An empty page takes at least one, since otherwise pages would turn
 * for ever.
 */
const fitting = (stack: Stack, room: number, empty: boolean): number => {
  let used = 0
  const tooFar = stack.findIndex(({ height }) => {
    used += height
    return used > room
  })
  if (tooFar === -1) return stack.length
  return empty ? Math.max(1, tooFar) : tooFar
}
