import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/**
 * What a test file needs, read from what it imports, so that a new file lands in the right project by itself:
 *
 * - `whole`: a browser, a running server, or a process of its own
 * - `engine`: a database
 * - `long`: neither, but many seconds: it lays out documents, reads lists in threads, or tries a property on many random inputs
 * - `pure`: none of these
 */
export type Project = 'pure' | 'long' | 'engine' | 'whole'

/** Paths from the root of the project, or names of packages. */
export type Imports = ReadonlyMap<string, readonly string[]>

const NEEDS_ALL = /^(playwright-core|node:child_process|src\/(start|main)\.ts)$/
const NEEDS_DATABASE = /^(tests\/support\/database\/|src\/db\/engine\/|src\/compose\.ts$)/
const NEEDS_TIME = /^(fast-check|pdfjs-dist|read-excel-file.*|src\/pdf\/.*|src\/intake\/list-readers\.ts)$/
/** What the domain decides is decided in no time, on many random inputs too. */
const IS_QUICK = /^tests\/domain\//

/** Imports of `src/` are not followed: whoever needs the composed app says so. Nor is what makes a database. */
const FOLLOWED = /^tests\/(?!support\/database\/)/

export const projectOf = (file: string, imports: Imports): Project => {
  const needs = [...reachedFrom(file, imports)]
  if (needs.some((name) => NEEDS_ALL.test(name))) return 'whole'
  if (needs.some((name) => NEEDS_DATABASE.test(name))) return 'engine'
  return needs.some((name) => NEEDS_TIME.test(name)) && !IS_QUICK.test(file) ? 'long' : 'pure'
}

/**
 * Whether a test is for PostgreSQL and for the embedded engine, which may behave differently: everything that is kept in
 * stores and done by use cases and jobs, what asks which engine it has, and what says 'on both engines' of itself. Of the
 * benches it is enough that they still run.
 */
export const isForBothEngines = (file: string, text: string, imports: Imports): boolean =>
  /^\/\/ On both engines: /m.test(text) ||
  (text.includes(`inject('databaseTemplate')`) && !/^tests\/bench\//.test(file)) ||
  (/^tests\/(db|application|jobs)\//.test(file) &&
    [...reachedFrom(file, imports)].includes('tests/support/database/database.ts'))

const reachedFrom = (file: string, imports: Imports, reached = new Set<string>()): ReadonlySet<string> => {
  for (const name of imports.get(file) ?? []) {
    if (reached.has(name)) continue
    reached.add(name)
    if (FOLLOWED.test(name)) reachedFrom(name, imports, reached)
  }
  return reached
}

export const importsIn = (file: string, text: string): readonly string[] =>
  [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, name = '']) =>
    name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name) : name,
  )

/** The most milliseconds that a file allows one of its tests: what may take long begins first. */
const patience = (text: string): number =>
  Math.max(0, ...[...text.matchAll(/\b(\d+)_000\b/g)].map(([, thousands]) => Number(thousands)))

export type Sorted = Readonly<Record<Project | 'embedded', readonly string[]>>

/** Every test file by what it needs, those that may take long first; `embedded` lists again what is for both engines. */
export const sortTests = (root: string): Sorted => {
  const sorted = { pure: [], long: [], engine: [], whole: [], embedded: [] } as Record<keyof Sorted, string[]>
  const files = readdirSync(path.join(root, 'tests'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => path.posix.join('tests', name.replaceAll(path.sep, '/')))
  const texts = new Map(files.map((file) => [file, readFileSync(path.join(root, file), 'utf8')]))
  const imports = new Map([...texts].map(([file, text]) => [file, importsIn(file, text)]))
  const tests = [...texts].filter(([file]) => file.endsWith('.test.ts'))
  for (const [file, text] of tests.sort(([, one], [, other]) => patience(other) - patience(one))) {
    sorted[projectOf(file, imports)].push(file)
    if (isForBothEngines(file, text, imports)) sorted.embedded.push(file)
  }
  return sorted
}
