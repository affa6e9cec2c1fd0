/**
 * Tries every fault while people answer, and counts sheets: with its own PostgreSQL, and with an embedded database on
 * its own disk. A short form runs with the tests. This is the long form, of about five minutes:
 *
 *     npx tsx tests/faults/run.ts [--people 12]
 *
 * Needs the programs of PostgreSQL (initdb), and root for the full disk, and reports when one is missing. Exits with 1
 * when an acknowledged sheet was lost, or when a sheet was counted twice.
 */
import { parseArgs } from 'node:util'
import { postgresPrograms } from './cluster.ts'
import { smallDisk } from './full-disk.ts'
import type { Scene } from './scene.ts'
import { embeddedScene, serverScene } from './scenes.ts'
import { type Fault, type Struck, strike } from './strike.ts'

const { values } = parseArgs({ options: { people: { type: 'string', default: '12' } } })
const people = Number(values.people)
const say = (line: string) => process.stdout.write(`${line}\n`)

const WIDTHS = [58, 13, 6, 8, 12, 12, 14]
const row = (cells: readonly (string | number)[]) =>
  cells.map((cell, index) => String(cell)[index === 0 ? 'padEnd' : 'padStart'](WIDTHS[index] ?? 0)).join('')

const runAll = async (scene: Scene, faults: readonly Fault[]) => {
  try {
    for (const fault of faults) tell(await strike(scene, fault, people))
  } finally {
    await scene.remove()
  }
}

const tell = ({ fault, acknowledged, lost, double, held, unanswered, recovered }: Struck) => {
  say(row([fault, acknowledged, lost, double, held, unanswered, `${recovered} ms`]))
  if (lost > 0 || double > 0) process.exitCode = 1
}

say(row(['fault', 'acknowledged', 'lost', 'double', 'pages held', 'unanswered', 'recovered']))
const programs = postgresPrograms()
if (programs) {
  const { scene, quick, slow } = await serverScene(programs)
  await runAll(scene, [...quick, ...slow])
} else say('PostgreSQL was not tried: its programs (initdb) are not in /usr/lib/postgresql.')
const disk = await smallDisk()
if (disk) {
  const { scene, faults } = await embeddedScene(disk)
  await runAll(scene, faults)
} else say('A full disk was not tried: mounting one takes root, on Linux.')
