import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { root } from '../../src/root.ts'
import { readingCase } from './reading-case.ts'

/**
 * `npm run reading-cases -- N --seed S` writes N pages of a report in words alone to `pages.jsonl` in `data/reading-cases`, or
 * in the folder after `--out`; and apart from them what they say (`answers.jsonl`) and the counts that they speak of
 * (`counts.jsonl`). So somebody who wasn't there can say from the words who stands where, and be checked.
 */
const options = { seed: { type: 'string', default: '1' }, out: { type: 'string' } } as const
const { values, positionals } = parseArgs({ options, allowPositionals: true })
const [pages, seed] = [Number(positionals[0] ?? 10), Number(values.seed)]
if (!Number.isInteger(pages) || pages < 1 || !Number.isInteger(seed)) {
  process.stderr.write('Usage: npm run reading-cases -- N --seed S [--out FOLDER]    (both whole numbers)\n')
  process.exit(2)
}

const folder = values.out ?? path.join(root, 'data', 'reading-cases')
await mkdir(folder, { recursive: true })
const cases = Array.from({ length: pages }, (_, index) => readingCase(seed, index))
const files = {
  'pages.jsonl': cases.map(({ page }) => page),
  'answers.jsonl': cases.map(({ answers }) => answers),
  'counts.jsonl': cases.map(({ counts }) => counts),
}
for (const [name, lines] of Object.entries(files)) {
  await writeFile(path.join(folder, name), lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
  process.stdout.write(`${path.join(folder, name)}\n`)
}
