import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { cpus, loadavg } from 'node:os'
import path from 'node:path'
import { root } from '../../src/root.ts'
import { benchPdf } from './pdf.ts'
import { tableOf } from './table.ts'

const FOLDER = path.join(root, 'data', 'bench')
const [which = 'pdf'] = process.argv.slice(2)

if (which === 'pdf') {
  const result = await benchPdf()
  const { version } = JSON.parse(await readFile(path.join(root, 'node_modules/pdfkit/package.json'), 'utf8'))
  const [cpu] = cpus()
  const machine = {
    processor: `${cpus().length} × ${cpu?.model ?? 'unknown'}`,
    load: loadavg().map((load) => load.toFixed(1)),
    node: process.version,
    pdfkit: String(version),
    chromium: result.chromium,
    date: new Date().toISOString(),
  }
  await mkdir(FOLDER, { recursive: true })
  await writeFile(path.join(FOLDER, 'pdf.json'), `${JSON.stringify({ ...result, machine }, null, 2)}\n`)
  process.stdout.write(`${tableOf(result.timings)}\n\n${JSON.stringify(machine)}\n${JSON.stringify(result.bytes)}\n`)
} else {
  process.stderr.write('Usage: npm run bench [-- pdf]\n')
  process.exitCode = 2
}
