import type { Measure } from './style.ts'

/**
 * Nobody knows in which typeface a slide will be read: Source Sans 3, Segoe UI or Arial, or whatever takes their
 * place. Widths are those of DejaVu Sans, the widest of the usual ones, in hundredths of the size, rounded up: what fits
 * here fits everywhere.
 */
const WIDTHS: readonly (readonly [number, string])[] = [
  [30, 'IJijlı'],
  [35, " \u00a0,./:;\\|'‘’·"],
  [40, '()-[]ft'],
  [45, '!r'],
  [50, '"*_`–°'],
  [55, '?csz“”'],
  [60, 'FLkvxy•'],
  [65, '$0123456789EPSTYabdeghnopqu{}€'],
  [70, 'ABCKRVXZ'],
  [75, 'NU'],
  [80, '&DGHOQ'],
  [85, '#+<=>^w~×→'],
  [90, 'M'],
  [100, '%@Wm—…'],
]

const KNOWN = new Map(WIDTHS.flatMap(([width, characters]) => Array.from(characters, (one) => [one, width / 100])))

/** Letters of other scripts and pictures, which come from a typeface of their own. */
const UNKNOWN = 1.4
const BOLD = 1.12

/** How wide a text is at most on one line. A letter is as wide as without its accent. */
export const widestMeasure: Measure =
  ({ size, face }) =>
  (text) => {
    const ems = Array.from(text, (one) => KNOWN.get(one) ?? KNOWN.get(one.normalize('NFD').charAt(0)) ?? UNKNOWN)
    return ems.reduce((sum, em) => sum + em, 0) * size * (face === 'regular' ? 1 : BOLD)
  }
