import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../src/root.ts'

type Locked = {
  readonly version: string
  readonly resolved?: string
  readonly integrity?: string
  readonly dev?: boolean
  readonly hasInstallScript?: boolean
  readonly license?: string
}

const read = async (file: string) => JSON.parse(await readFile(path.join(root, file), 'utf8'))
const manifest = await read('package.json')
const lock: { readonly packages: Readonly<Record<string, Locked>> } = await read('package-lock.json')
const locked = Object.entries(lock.packages).filter(([where]) => where !== '')
const nameOf = (where: string) => where.slice(where.lastIndexOf('node_modules/') + 'node_modules/'.length)

/** May be taken along in a work under EUPL-1.2 without a duty that falls on whoever uses ours. OFL is of typefaces. */
const LICENCES = new Set(['MIT', 'MIT-0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'OFL-1.1'])
/** Those whose own description doesn't say it in one word, with what their LICENSE file says. */
const READ_BY_HAND: Readonly<Record<string, string>> = { 'png-js': 'MIT', 'type-fest': 'MIT' }

/** Fetches the binary of esbuild where the package manager left it out; tsx compiles with it. */
const INSTALL_SCRIPTS = ['esbuild']

/** Not imported by name: a program that scripts call, what express asks for by the end of a file name, files to be read. */
const CALLED = new Set(['tsx', 'typescript', '@biomejs/biome', 'source-sans', 'chart.js', 'ejs'])

test('every dependency is asked for by its exact version, and locked with a strong hash, from the registry alone', () => {
  const asked = Object.entries<string>({ ...manifest.dependencies, ...manifest.devDependencies })
  expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
  expect(locked.length).toBeGreaterThan(100)
  expect(locked.filter(([, { integrity = '' }]) => !integrity.startsWith('sha512-')).map(([where]) => where)).toEqual(
    [],
  )
  // Without an address a package comes from the registry that npm is set to, and has to match its hash.
  const elsewhere = locked.filter(([, { resolved }]) => resolved && !resolved.startsWith('https://registry.npmjs.org/'))
  expect(elsewhere.map(([where]) => where)).toEqual([])
})

test('no package runs a script of its own when it is installed, save those that are known', () => {
  const scripted = locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([where]) => nameOf(where))
  expect(scripted.filter((name) => name !== 'fsevents')).toEqual(INSTALL_SCRIPTS)
})

test('all that is shipped has a licence that goes with ours', () => {
  const shipped = locked.filter(([, { dev }]) => !dev)
  const faults = shipped
    .map(([where, { license }]) => [nameOf(where), READ_BY_HAND[nameOf(where)] ?? license] as const)
    .filter(([, license]) => !LICENCES.has(license ?? ''))
  expect(faults).toEqual([])
  expect(shipped.length).toBeGreaterThan(50)
})

test('every dependency is imported somewhere, and what is shipped by what is shipped', async () => {
  const importedIn = async (folders: readonly string[]) => {
    const names = new Set<string>()
    for (const folder of folders) {
      for (const file of await readdir(path.join(root, folder), { recursive: true })) {
        if (!/\.(ts|js)$/.test(file)) continue
        const text = await readFile(path.join(root, folder, file), 'utf8')
        for (const [, name] of text.matchAll(/(?:from|import|resolve)\s*\(?\s*'([^'.][^']*)'/g))
          names.add(packageOf(name ?? ''))
      }
    }
    return names
  }
  const shipped = await importedIn(['src', 'migrations', 'seeds'])
  const tested = await importedIn(['src', 'migrations', 'seeds', 'tests'])
  const needless = (dependencies: Readonly<Record<string, string>>, used: ReadonlySet<string>) =>
    Object.keys(dependencies).filter(
      (name) => ![name, typedBy(name)].some((each) => used.has(each) || CALLED.has(each)),
    )
  expect(needless(manifest.dependencies, shipped)).toEqual([])
  expect(needless(manifest.devDependencies, tested)).toEqual([])
})

/** `@a/b` of `@a/b/c`, and `a` of `a/b`. */
const packageOf = (specifier: string) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')

/** What the package of types is about. */
const typedBy = (name: string) => (name === '@types/node' ? 'vitest' : name.replace(/^@types\//, ''))
