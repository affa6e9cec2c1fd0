/** A stretch of the width of a page or a drawing. */
export type Span = { readonly x: number; readonly width: number }

/** `span` without `left` at its start and `right` at its end. */
export const inset = ({ x, width }: Span, left: number, right = 0): Span => ({
  x: x + left,
  width: width - left - right,
})

/** `span` in `count` equal parts with a gap after each. */
export const thirds = ({ x, width }: Span, gap: number): readonly [Span, Span, Span] => {
  const third = (index: number): Span => ({ x: x + (index * width) / 3, width: width / 3 - gap })
  return [third(0), third(1), third(2)]
}
