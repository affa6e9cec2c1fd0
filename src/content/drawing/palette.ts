import type { Level } from '../../domain/scan/rubric.ts'
import type { Shape } from '../told-group.ts'
import { COLOURS } from './colours.ts'

/** Which colour the drawings use for what. The chart takes its colours from here too. */
export const PALETTE = {
  /** The inside of hollow marks and bars. */
  ground: COLOURS.white,
  /** Behind the cells of each level in a panel. */
  field: COLOURS.faint,
  /** The frame around the median cell, and the arrow from one to the other. */
  frame: COLOURS.navy,
  /** The dots of a marking. */
  marking: COLOURS.navy,
  /** Between the leading pair of a factor. */
  distance: COLOURS.blue,
  rule: COLOURS.rule,
} as const

/** From light to dark: outlined, hatched, solid. */
export const LEVEL_COLOURS: { readonly [level in Level]: { readonly fill: string; readonly edge: string | null } } = {
  1: { fill: COLOURS.pale, edge: COLOURS.blue },
  2: { fill: COLOURS.blue, edge: COLOURS.pale },
  3: { fill: COLOURS.navy, edge: null },
}

/**
 * The colours of the groups, one for each shape. Each has a contrast of 3:1 on white and on pale, is lighter or darker
 * than every other by a fifth, and differs from every other for people with any colour blindness.
 */
export const GROUP_COLOURS: { readonly [shape in Shape]: string } = {
  square: COLOURS.navy,
  triangle: '#D06A00',
  circle: '#00758A',
  diamond: '#1248DD',
  cross: '#3D5300',
  star: '#8C7541',
  pentagon: '#463135',
  bar: '#0A0000',
}

/** A group's own colour, beside its outline, name and order: never the only thing that tells it apart. */
export const groupColour = (shape: Shape): string => GROUP_COLOURS[shape]
