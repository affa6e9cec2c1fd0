import { expect, test } from 'vitest'
import { COLOURS } from '../../../src/content/drawing/colours.ts'
import { GROUP_COLOURS } from '../../../src/content/drawing/palette.ts'

const colours = Object.entries(GROUP_COLOURS)
const pairs = colours.flatMap((one, index) => colours.slice(index + 1).map((other) => [one, other] as const))

type Triple = readonly [number, number, number]

/** Red, green and blue as amounts of light, 0..1. */
const lightOf = (colour: string): Triple =>
  [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }) as unknown as Triple

const mixed = (rows: readonly Triple[], [red, green, blue]: Triple): Triple =>
  rows.map(([r, g, b]) => r * red + g * green + b * blue) as unknown as Triple

/** Relative luminance of WCAG 2.2: how light a colour is in grey. */
const luminance = (colour: string): number => mixed([[0.2126, 0.7152, 0.0722]], lightOf(colour))[0]

const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/** What people with a full colour blindness see, after Machado, Oliveira and Fernandes (2009). */
const SIGHTS: Readonly<Record<string, readonly Triple[]>> = {
  'full colour': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

const TO_XYZ: readonly Triple[] = [
  [0.4339, 0.3763, 0.1899],
  [0.2126, 0.7152, 0.0722],
  [0.0177, 0.1095, 0.8729],
]

/** Places in the colour space CIELAB, where equal distances look about equally different. */
const labOf = (light: Triple): Triple => {
  const [x, y, z] = mixed(TO_XYZ, light.map((value) => Math.min(1, Math.max(0, value))) as unknown as Triple).map(
    (value) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116),
  ) as unknown as Triple
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

const difference = (one: string, other: string, sight: readonly Triple[]): number => {
  const [a, b] = [one, other].map((colour) => labOf(mixed(sight, lightOf(colour)))) as [Triple, Triple]
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
}

test.each(colours)('the colour of the %s has a contrast of 3:1 on white and on pale', (_, colour) => {
  expect(contrast(colour, COLOURS.white)).toBeGreaterThanOrEqual(3)
  expect(contrast(colour, COLOURS.pale)).toBeGreaterThanOrEqual(3)
})

test('in grey, every colour is a fifth lighter or darker than every other', () => {
  for (const [[one, colour], [other, second]] of pairs) {
    expect(contrast(colour, second), `${one} and ${other}`).toBeGreaterThanOrEqual(1.2)
  }
})

test.each(Object.entries(SIGHTS))('no two colours look alike in %s', (_, sight) => {
  for (const [[one, colour], [other, second]] of pairs) {
    expect(difference(colour, second, sight), `${one} and ${other}`).toBeGreaterThan(17)
  }
})

test('what the measures call alike is alike: a darker orange and navy beside black', () => {
  expect(contrast('#D06A00', '#C06000')).toBeLessThan(1.2)
  expect(difference('#0F2B46', '#101F33', SIGHTS.protanopia ?? [])).toBeLessThan(17)
})
