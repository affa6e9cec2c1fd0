import { create } from 'qrcode'

/** Modules of white that a camera needs on every side to find the code. */
export const QUIET_ZONE = 4

/** A square drawing in one path, in which a module is 1 by 1: a PDF and an SVG both take it as it is. */
export type QrCode = {
  /** The side with the quiet zone, in modules. */
  readonly size: number
  /** The dark modules, in SVG's language of paths; those beside each other in a row are one rectangle. */
  readonly path: string
}

/** A QR code that a camera still reads when about a seventh of it is lost, as on a poster that hung for weeks. */
export const qrCode = (text: string): QrCode => {
  const { modules } = create(text, { errorCorrectionLevel: 'M' })
  const rows = Array.from({ length: modules.size }, (_, row) =>
    darkRuns(modules.data.subarray(row * modules.size, (row + 1) * modules.size)),
  )
  const rectangles = rows.flatMap((runs, row) =>
    runs.map(([from, length]) => `M${from + QUIET_ZONE} ${row + QUIET_ZONE}h${length}v1h-${length}z`),
  )
  return { size: modules.size + 2 * QUIET_ZONE, path: rectangles.join('') }
}

/** Where each run of dark modules begins, and how long it is. */
const darkRuns = (row: Uint8Array): readonly (readonly [from: number, length: number])[] => {
  const runs: [number, number][] = []
  for (const [at, dark] of row.entries()) {
    const last = runs.at(-1)
    if (!dark) continue
    if (last && last[0] + last[1] === at) last[1]++
    else runs.push([at, 1])
  }
  return runs
}
