import type { Style } from '../../content/drawing/style.ts'
import { COLOURS } from './colours.ts'

export { type Face, inColour, type Style } from '../../content/drawing/style.ts'

/** Sizes in points. The body is 11 and nothing is below 9. Lines are a quarter to a third taller than their letters. */
export const TYPE = {
  display: { face: 'bold', size: 34, leading: 38, colour: COLOURS.navy, balanced: true },
  title: { face: 'bold', size: 22, leading: 25, colour: COLOURS.ink, balanced: true },
  heading: { face: 'bold', size: 12, leading: 16, colour: COLOURS.navy, balanced: true },
  finding: { face: 'semibold', size: 14, leading: 17.5, colour: COLOURS.navy, balanced: true },
  quote: { face: 'semibold', size: 11.5, leading: 14, colour: COLOURS.ink, balanced: true },
  lead: { face: 'regular', size: 13, leading: 17.5, colour: COLOURS.ink },
  strong: { face: 'semibold', size: 11, leading: 14.5, colour: COLOURS.ink },
  body: { face: 'regular', size: 11, leading: 14.5, colour: COLOURS.ink },
  small: { face: 'regular', size: 9, leading: 11, colour: COLOURS.ink },
  label: { face: 'semibold', size: 9, leading: 11, colour: COLOURS.quiet },
  numeral: { face: 'bold', size: 22, leading: 25, colour: COLOURS.letters },
} as const satisfies Record<string, Style>
