import { parseArgs } from 'node:util'
import { openPGlite } from '../../src/db/engine/embedded.ts'
import { fuzz } from './fuzz.ts'

/**
 * Runs `npm run fuzz -- --requests 20000 --seed 7` on its own embedded database. Without options it sends 20,000 requests
 * with a random seed. Exits with 1 when it found a fault.
 */
const say = (line: string) => void process.stdout.write(`${line}\n`)

const { values } = parseArgs({ options: { requests: { type: 'string' }, seed: { type: 'string' } } })
const seed = Number(values.seed ?? Date.now() % 1_000_000)
const database = await openPGlite({})
const started = performance.now()
const { faults, ...found } = await fuzz(database, Number(values.requests ?? 20_000), seed, say)
await database.close()
say(JSON.stringify({ seed, minutes: ((performance.now() - started) / 60_000).toFixed(1), ...found }, null, 2))
say(faults.length === 0 ? 'Nothing was found.' : faults.join('\n'))
process.exitCode = faults.length === 0 ? 0 : 1
