import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { root } from '../../src/root.ts'
import { type Bench, benches } from './benches.ts'
import { machine } from './machine.ts'

const FOLDER = path.join(root, 'data', 'bench')

const run = async (name: string, bench: Bench) => {
  const { table, ...results } = await bench()
  const measuredOn = await machine()
  await mkdir(FOLDER, { recursive: true })
  await writeFile(path.join(FOLDER, `${name}.json`), `${JSON.stringify({ results, machine: measuredOn }, null, 2)}\n`)
  process.stdout.write(`\n## ${name}\n\n${table}\n\n${JSON.stringify(measuredOn)}\n`)
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in benches))
if (unknown.length > 0) {
  process.stderr.write(`Usage: npm run bench [-- ${Object.keys(benches).join(' | ')}]\n`)
  process.exitCode = 2
} else {
  for (const [name, bench] of Object.entries(benches)) {
    if (asked.length === 0 || asked.includes(name)) await run(name, bench)
  }
}
