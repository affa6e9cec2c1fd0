import { demoMirror } from '../../../seeds/demo-mirror.ts'
import { type Mirror, tellMirror } from '../../../src/content/mirror/tell-mirror.ts'
import { FACTOR_KEYS } from '../../../src/content/rubric.ts'
import { makeSnapshot, type Snapshot } from '../../../src/domain/mirror/snapshot.ts'
import type { Language } from '../../../src/domain/scan/rubric.ts'
import { exampleReport } from '../stories/reports.ts'

/** The snapshot of the eleven institutions of the demo. */
export const demoSnapshot = (): Snapshot => {
  const pool = demoMirror('2026-2027').contributions
  const made = makeSnapshot({ on: '2026-07-01', factors: FACTOR_KEYS, pool, changes: pool.length, printed: [] })
  if (!made.ok) throw new Error(made.reason)
  return made.snapshot
}

export const demoMirrorShown = (): Mirror => ({ printed: demoSnapshot(), waitsSince: '2027-02-01', isIn: false })

export const toldMirror = (language: Language = 'nl') => {
  const told = tellMirror(demoMirrorShown(), exampleReport(), language)
  if (told === null) throw new Error('the mirror shows nothing')
  return told
}
