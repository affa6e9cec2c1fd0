import { BOTTOM, TOP } from './grid.ts'
import { drawStack, heightOf, type Stack, tallest } from './stack.ts'

/** Columns that stand side by side. */
export type Block = {
  readonly stacks: readonly Stack[]
  /** What is drawn behind them on each page that they stand on: knows the block's height there, and each column's. */
  readonly behind?: (top: number, height: number, heights: readonly number[]) => void
  /** Points above and below the columns, within what is behind them. */
  readonly padding?: number
}

/** How tall a block is when it isn't cut. */
export const blockHeight = ({ stacks, padding = 0 }: Block): number => tallest(stacks) + 2 * padding

export type Flow = ReturnType<typeof createFlow>

/** Puts blocks under each other and turns the page in time. `newPage` returns where the page's own blocks begin. */
export const createFlow = (newPage: () => number) => {
  let start = TOP
  let y = TOP

  const turnPage = () => {
    start = newPage()
    y = start
  }

  const room = () => BOTTOM - y

  /** Turns the page unless `height` still fits; what doesn't fit on any page may as well begin here. */
  const makeRoom = (height: number) => {
    if (height > room() && height <= BOTTOM - start && y > start) turnPage()
  }

  /** White space, save at the top of a page. */
  const skip = (points: number) => {
    if (y > start) y += points
  }

  /** A block is moved to the next page rather than cut; one that is longer than a page goes on as far as it needs. */
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

/** How many of the first slices fit in `room` points; an empty page takes at least one, or we would turn for ever. */
const fitting = (stack: Stack, room: number, empty: boolean): number => {
  let used = 0
  const tooFar = stack.findIndex(({ height }) => {
    used += height
    return used > room
  })
  if (tooFar === -1) return stack.length
  return empty ? Math.max(1, tooFar) : tooFar
}
