import { readFile } from 'node:fs/promises'
import { cpus, loadavg } from 'node:os'
import path from 'node:path'
import { root } from '../../src/root.ts'

const LIBRARIES = ['express', 'ejs', 'pg', 'knex', '@electric-sql/pglite', 'pdfkit']

/** Describes the machine of a measurement. The load shows what else it was doing. */
export const machine = async () => {
  const [cpu] = cpus()
  const versions = await Promise.all(LIBRARIES.map(async (name) => [name, await versionOf(name)] as const))
  return {
    processor: `${cpus().length} × ${cpu?.model ?? 'unknown'}`,
    load: loadavg().map((load) => load.toFixed(1)),
    node: process.version,
    ...Object.fromEntries(versions),
    date: new Date().toISOString(),
  }
}

const versionOf = async (name: string): Promise<string> =>
  JSON.parse(await readFile(path.join(root, 'node_modules', name, 'package.json'), 'utf8')).version
