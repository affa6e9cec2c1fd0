import type { Level } from '../../domain/scan/rubric.ts'
import type { Shape } from '../told-group.ts'
import { COLOURS } from './colours.ts'

/** Which colour the drawings use for what. The chart takes its colours from here too. */
export const PALETTE = {
  /** The inside of hollow marks and bars. */
  ground: COLOURS.white,
  /** The frame around the median cell, and the arrow from one to the other. */
  frame: COLOURS.navy,
  /** The dots of a marking. */
  marking: COLOURS.navy,
  /** Between the leading pair of a factor, and from one round to the next. */
  distance: COLOURS.blue,
  rule: COLOURS.rule,
} as const

/** From light to dark: outlined, hatched, solid. */
export const LEVEL_COLOURS: { readonly [level in Level]: { readonly fill: string; readonly edge: string | null } } = {
  1: { fill: COLOURS.pale, edge: COLOURS.blue },
  2: { fill: COLOURS.blue, edge: COLOURS.pale },
  3: { fill: COLOURS.navy, edge: null },
}

/** A group's own colour. All groups have the same one: they differ by outline, name and order. */
export const groupColour = (_shape: Shape): string => COLOURS.navy
