import { expect, inject, test } from 'vitest'
import { postgresPrograms } from './cluster.ts'
import { type SmallDisk, smallDisk } from './full-disk.ts'
import type { Scene } from './scene.ts'
import { embeddedScene, serverScene } from './scenes.ts'
import { type Fault, strike } from './strike.ts'

const { kind } = inject('databaseTemplate')
const programs = kind === 'server' ? postgresPrograms() : null
const disk = kind === 'embedded' ? await smallDisk() : null
if (kind === 'server' && !programs)
  process.stderr.write('No faults were tried: initdb is not in /usr/lib/postgresql.\n')
if (kind === 'embedded' && !disk) process.stderr.write('No full disk was tried: mounting one takes root, on Linux.\n')

const PEOPLE = 3

/** The long form, with more people, more faults and a table, is `npx tsx tests/faults/run.ts`. */
const expectNothingLost = async (scene: Scene, faults: readonly Fault[]) => {
  try {
    for (const fault of faults) {
      const struck = await strike(scene, fault, PEOPLE)
      expect(struck).toMatchObject({ lost: 0, double: 0 })
      expect(struck.acknowledged).toBeGreaterThanOrEqual(PEOPLE)
      if (!fault.endsApp) expect(struck.held, fault.name).toBeGreaterThan(0)
    }
  } finally {
    await scene.remove()
  }
}

test.runIf(programs)(
  'whatever happens to a PostgreSQL server, each sheet is counted once, or a page holds it until it is (needs initdb)',
  { timeout: 600_000 },
  async () => {
    const { scene, quick } = await serverScene(programs as string)
    await expectNothingLost(scene, quick)
  },
)

test.runIf(disk)(
  'while the disk of an embedded database is full, each sheet is counted once, or a page holds it until it is (needs root)',
  { timeout: 600_000 },
  async () => {
    const { scene, faults } = await embeddedScene(disk as SmallDisk)
    await expectNothingLost(scene, faults)
  },
)
