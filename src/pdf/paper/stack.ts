/** A strip of a column that is never split over two pages. */
export type Slice = { readonly height: number; readonly draw: (top: number) => void }

/** One column of slices, drawn from top to bottom. */
export type Stack = readonly Slice[]

export const space = (height: number): Slice => ({ height, draw: () => {} })

export const heightOf = (stack: Stack): number => stack.reduce((sum, slice) => sum + slice.height, 0)

export const tallest = (stacks: readonly Stack[]): number => Math.max(0, ...stacks.map(heightOf))

/** The stack, with `draw` called at the top of its first slice, so that both stay on the same page. */
export const startedBy = (draw: (top: number) => void, stack: Stack): Stack => {
  const [first, ...others] = stack
  if (first === undefined) return []
  const drawBoth = (top: number) => {
    draw(top)
    first.draw(top)
  }
  return [{ ...first, draw: drawBoth }, ...others]
}

/** Draws a stack at once, where it cannot be split, and returns where it ends. */
export const drawStack = (stack: Stack, top: number): number => {
  let y = top
  for (const slice of stack) {
    slice.draw(y)
    y += slice.height
  }
  return y
}

/** The stack in the middle of `height` points, or unchanged if it is taller. */
export const centred = (height: number, stack: Stack): Stack => [
  space(Math.max(0, (height - heightOf(stack)) / 2)),
  ...stack,
]
