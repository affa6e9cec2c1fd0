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

/** We may ship these in a work under EUPL-1.2, and they put no duty on the people who use it. OFL is for typefaces. */
const LICENCES = new Set(['MIT', 'MIT-0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'OFL-1.1'])
/** Packages that declare no licence or a choice of two, each with the licence that we read in its LICENSE file. */
const READ_BY_HAND: Readonly<Record<string, string>> = { 'png-js': 'MIT', 'type-fest': 'MIT' }

/** esbuild's script downloads its binary if the package manager did not; tsx compiles with it. */
const INSTALL_SCRIPTS = ['esbuild']

/** Used without an import: programs in scripts, the engine that express loads for .ejs files, and files that we read. */
const CALLED = new Set(['tsx', 'typescript', '@biomejs/biome', 'source-sans', 'chart.js', 'ejs'])

test('package.json names exact versions, and the lock file has a SHA-512 hash of every package, all from one registry', () => {
  const asked = Object.entries<string>({ ...manifest.dependencies, ...manifest.devDependencies })
  expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
  expect(locked.length).toBeGreaterThan(100)
  expect(locked.filter(([, { integrity = '' }]) => !integrity.startsWith('sha512-')).map(([where]) => where)).toEqual(
    [],
  )
  // A package without an address comes from the registry that npm is configured for, and has to match its hash.
  const elsewhere = locked.filter(([, { resolved }]) => resolved && !resolved.startsWith('https://registry.npmjs.org/'))
  expect(elsewhere.map(([where]) => where)).toEqual([])
})

test('only the packages that we listed run a script when npm installs them', () => {
  const scripted = locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([where]) => nameOf(where))
  expect(scripted.filter((name) => name !== 'fsevents')).toEqual(INSTALL_SCRIPTS)
})

test('every package that we ship has a licence compatible with ours', () => {
  const shipped = locked.filter(([, { dev }]) => !dev)
  const faults = shipped
    .map(([where, { license }]) => [nameOf(where), READ_BY_HAND[nameOf(where)] ?? license] as const)
    .filter(([, license]) => !LICENCES.has(license ?? ''))
  expect(faults).toEqual([])
  expect(shipped.length).toBeGreaterThan(50)
})

test('our code imports every dependency, and the shipped code every dependency that is shipped', async () => {
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

/** Gives `@a/b` for `@a/b/c`, and `a` for `a/b`. */
const packageOf = (specifier: string) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')

/** Names the package that a package of types describes. */
const typedBy = (name: string) => (name === '@types/node' ? 'vitest' : name.replace(/^@types\//, ''))
