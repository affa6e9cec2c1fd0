import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { root } from '../../src/root.ts'
import { blocksOf, withBlocks } from './blocks.ts'
import { figuresOf } from './figures.ts'
import { tryAll, writeOutcomes } from './outcomes.ts'
import { REPORTS, SAMPLE } from './settings.ts'

/**
 * `npm run method` tries the method out from its seed, and writes the tables of `docs/method.md`, the figures beside it and
 * the counts that both are made of. With `-- --check` it writes nothing, and exits with 1 where they differ.
 */
const isCheck = process.argv.includes('--check')
const say = (line: string) => void process.stderr.write(line)
const outcomes = { whole: tryAll(REPORTS, say), sample: tryAll(SAMPLE) }

const folder = path.join(root, 'docs', 'method')
const documentFile = path.join(root, 'docs', 'method.md')
const written = await readFile(documentFile, 'utf8')
const files = new Map([
  [documentFile, withBlocks(written, blocksOf(outcomes.whole))],
  [path.join(folder, 'outcomes.jsonl'), writeOutcomes(outcomes)],
  ...Object.entries(figuresOf(outcomes.whole)).map(([name, svg]) => [path.join(folder, name), svg] as const),
])

await mkdir(folder, { recursive: true })
for (const [file, text] of files) {
  if (!isCheck) await writeFile(file, text)
  else if ((await readFile(file, 'utf8').catch(() => '')) !== text) {
    process.stdout.write(`${path.relative(root, file)} differs from its outcome\n`)
    process.exitCode = 1
  }
}
const { user, system } = process.cpuUsage()
say(`${((user + system) / 1e6).toFixed(0)} s of processor time\n`)
