import { execFile, spawnSync } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import type { Box } from './placed-pages.ts'

/** Dots per point: fine enough for a hairline, and fast. */
const SCALE = 0.75
/** The brightness below which a dot is ink. Paper is white (255), and a nearly white dot is no ink. */
const INK_BELOW = 250

/** A page as a printer prints it, in greys. */
export type Raster = {
  /** Whether any dot of ink lies in a box, in points from the top left. */
  readonly hasInk: (box: Box) => boolean
}

/**
 * True when a program that draws pages is installed. Without one, the tests on drawn pages are skipped and say so. In
 * CI that fails. @throws Error in CI
 */
export const rasteriserIsHere = (): boolean => {
  if (!spawnSync('pdftoppm', ['-v']).error) return true
  const complaint = 'No pdftoppm: pages are NOT drawn and looked at. Install poppler-utils.'
  if (process.env.CI) throw new Error(complaint)
  process.stderr.write(`\n*** ${complaint} ***\n\n`)
  return false
}

export const rasterised = async (pdf: Uint8Array): Promise<readonly Raster[]> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'bruggenscan-raster-'))
  try {
    const file = path.join(folder, 'document.pdf')
    await writeFile(file, pdf)
    await promisify(execFile)('pdftoppm', ['-gray', '-r', String(72 * SCALE), file, path.join(folder, 'page')])
    const pages = (await readdir(folder)).filter((name) => name.endsWith('.pgm')).toSorted()
    return await Promise.all(pages.map(async (name) => rasterOf(await readFile(path.join(folder, name)))))
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** Reads a portable grey map: `P5 width height greatest`, then a byte for each dot. */
const rasterOf = (map: Buffer): Raster => {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(map.subarray(0, 40).toString('latin1'))
  if (!head) throw new Error('not a grey map')
  const [width, height] = [Number(head[1]), Number(head[2])]
  const dots = map.subarray(head[0].length)
  const within = (points: number, most: number) => Math.min(most, Math.max(0, Math.round(points * SCALE)))
  return {
    hasInk: ({ left, top, right, bottom }) => {
      for (let row = within(top, height); row < within(bottom, height); row++) {
        const line = dots.subarray(row * width + within(left, width), row * width + within(right, width))
        if (line.some((grey) => grey < INK_BELOW)) return true
      }
      return false
    },
  }
}
