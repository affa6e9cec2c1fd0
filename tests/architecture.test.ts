import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../src/root.ts'
import { circlesIn } from './support/readers/circles.ts'

const LAYERS = ['domain', 'content', 'application', 'db', 'mail', 'pdf', 'export', 'intake', 'web', 'jobs']

/**
 * What each folder or file directly under `src/` may import from. Layers come first, then what surrounds them, from the
 * bottom to the top. Nothing points up: a layer sees no composition root, and `start.ts` sees no command line.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: ['domain'],
  content: ['content', 'domain'],
  application: ['application', 'domain', 'content'],
  db: ['db', 'application', 'domain', 'root.ts'],
  mail: ['mail', 'application', 'domain', 'content'],
  pdf: ['pdf', 'domain', 'content', 'threads.ts'],
  export: ['export', 'domain', 'content'],
  intake: ['intake', 'domain', 'threads.ts'],
  web: ['web', 'application', 'domain', 'content', 'root.ts'],
  jobs: ['jobs', 'application', 'domain'],

  'root.ts': [],
  'threads.ts': ['domain', 'root.ts'],
  'config.ts': ['mail', 'application', 'domain'],
  'log.ts': ['config.ts'],
  'metrics.ts': ['web'],
  'readiness.ts': [],
  'stop-serving.ts': [],
  'on-signals.ts': [],
  'bundle.ts': ['root.ts'],
  'bundled-licences.ts': ['root.ts'],
  'build.ts': ['bundle.ts', 'bundled-licences.ts', 'db', 'web', 'root.ts'],
  'operations.ts': ['db', 'jobs', 'config.ts', 'metrics.ts', 'readiness.ts'],
  'compose.ts': [...LAYERS, 'config.ts', 'operations.ts'],
  'start.ts': ['compose.ts', 'db', 'jobs', 'web', 'config.ts', 'log.ts', 'stop-serving.ts'],
  cli: ['cli', ...LAYERS, 'root.ts', 'start.ts', 'compose.ts', 'config.ts', 'log.ts', 'on-signals.ts', 'seeds'],
  'main.ts': ['cli', 'start.ts', 'config.ts', 'on-signals.ts'],
}

/** The dependencies that a folder may use. A folder without a line may use any. */
const MAY_USE: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  // A QR code and the places to break a word are only arithmetic, for paper, slides and pages alike.
  content: ['qrcode', 'hyphen/nl/index.js'],
  application: ['zod', 'node:crypto'],
}

const FEW_READ_THE_ENVIRONMENT = ['src/main.ts', 'src/cli/main.ts', 'src/cli/demo.ts']
const BANNED = /^(utils?|helpers?|common|misc|manager|service|data|info)$/
const LONGEST = 250
/** The number of files in one folder, without its subfolders. A fuller folder is hard to read. */
const FULLEST = 40
/** The length of texts and styles says nothing. */
const CONTENT = /^src\/(content|web\/assets)\//

type Source = { readonly file: string; readonly text: string }
type Fault = string

const sources = async (): Promise<readonly Source[]> => {
  const folders = ['src', 'migrations', 'seeds', 'tests']
  const files = await Promise.all(folders.map((folder) => readdir(path.join(root, folder), { recursive: true })))
  const names = files.flatMap((entries, index) => entries.map((entry) => path.posix.join(folders[index] ?? '', entry)))
  return Promise.all(
    names
      .filter((file) => file.endsWith('.ts'))
      .map(async (file) => ({ file, text: await readFile(path.join(root, file), 'utf8') })),
  )
}

const importsOf = ({ text }: Source): readonly string[] =>
  [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, name]) => name ?? '')

/** The files of the project that this one imports, types included. */
const targetsOf = (source: Source): readonly string[] =>
  importsOf(source)
    .filter((name) => name.startsWith('.'))
    .map((name) => path.posix.join(path.posix.dirname(source.file), name))

/** The folder or file directly under `src/`, or the top folder of any other file. */
const placeOf = (file: string): string => file.replace(/^src\//, '').split('/')[0] ?? ''

const forbiddenArrows = (source: Source): readonly Fault[] => {
  if (!source.file.startsWith('src/')) return []
  const allowed = MAY_IMPORT[placeOf(source.file)]
  if (!allowed) return [`${source.file} has no line in MAY_IMPORT`]
  return targetsOf(source)
    .filter((target) => !allowed.includes(placeOf(target)))
    .map((target) => `${source.file} imports ${target}`)
}

const forbiddenDependencies = (source: Source): readonly Fault[] => {
  const allowed = source.file.startsWith('src/') ? MAY_USE[placeOf(source.file)] : undefined
  if (!allowed) return []
  return importsOf(source)
    .filter((name) => !name.startsWith('.') && !allowed.includes(name))
    .map((name) => `${source.file} uses ${name}`)
}

const impurities = ({ file, text }: Source): readonly Fault[] =>
  file.startsWith('src/domain/') && /new Date\(\)|Date\.now\(|Math\.random\(|process\.|fetch\(/.test(text)
    ? [`${file} asks the world for the time, chance or its surroundings`]
    : []

const environmentReaders = ({ file, text }: Source): readonly Fault[] =>
  file.startsWith('src/') && text.includes('process.env') && !FEW_READ_THE_ENVIRONMENT.includes(file)
    ? [`${file} reads the environment`]
    : []

/** In a build many modules share a file, so the address of a module finds packages and none of our files. */
const ownAddresses = ({ file, text }: Source): readonly Fault[] =>
  file.startsWith('src/') && file !== 'src/root.ts' && /(?<!createRequire\(|requireFrom\()import\.meta/.test(text)
    ? [`${file} finds files by its own address`]
    : []

const badNames = ({ file }: Source): readonly Fault[] => {
  const parts = file.replace(/(\.test|\.d)?\.ts$/, '').split('/')
  const kebab = parts.every((part) => /^[a-z0-9]+([-_][a-z0-9]+)*$/.test(part))
  return kebab && !parts.some((part) => BANNED.test(part)) ? [] : [`${file} is not a name for what it holds`]
}

const tooLong = ({ file, text }: Source): readonly Fault[] =>
  !CONTENT.test(file) && text.split('\n').length - 1 > LONGEST ? [`${file} has more than ${LONGEST} lines`] : []

const defaultExports = ({ file, text }: Source): readonly Fault[] =>
  /^export default /m.test(text) ? [`${file} has a default export`] : []

const RULES = {
  'arrows between folders point inward': forbiddenArrows,
  'the inner folders use no framework': forbiddenDependencies,
  'the domain reads no clock and uses no chance': impurities,
  'only the edge reads the environment': environmentReaders,
  'code finds files through root.ts': ownAddresses,
  'a file is named for what it holds, in kebab case': badNames,
  'a file has at most 250 lines': tooLong,
  'every export has a name': defaultExports,
}

test.each(Object.entries(RULES))('%s', async (_, faultsOf) => {
  const all = await sources()
  expect(all.length).toBeGreaterThan(100)
  expect(all.flatMap((source) => faultsOf(source))).toEqual([])
})

const crowdedFolders = (files: readonly string[]): readonly Fault[] => {
  const folders = files.map((file) => path.posix.dirname(file))
  return [...new Set(folders)]
    .filter((folder) => folder !== 'migrations' && folders.filter((other) => other === folder).length > FULLEST)
    .map((folder) => `${folder} holds more than ${FULLEST} files`)
}

test('no folder has more than 40 files', async () => {
  expect(crowdedFolders((await sources()).map(({ file }) => file))).toEqual([])
  expect(crowdedFolders(Array.from({ length: 41 }, (_, index) => `src/domain/a${index}.ts`))).toHaveLength(1)
})

/** Each circle of imports in `src/`, as its files. */
const circlesOf = (all: readonly Source[]): readonly string[] => {
  const inside = all.filter(({ file }) => file.startsWith('src/'))
  return circlesIn(new Map(inside.map((source) => [source.file, targetsOf(source)]))).map((files) =>
    files.join(' <-> '),
  )
}

test('no file imports itself through other files, not even for types', async () => {
  expect(circlesOf(await sources())).toEqual([])
})

test('the check finds a planted circle of types', () => {
  const one = { file: 'src/domain/scan/scan.ts', text: `import type { Unit } from './unit.ts'` }
  const other = { file: 'src/domain/scan/unit.ts', text: `export type { Scan } from './group.ts'` }
  const third = { file: 'src/domain/scan/group.ts', text: `type Scan = import('./scan.ts').Scan` }
  const outside = { file: 'src/web/app.ts', text: `import { x } from '../domain/scan/scan.ts'` }
  expect(circlesOf([outside, one, other, third])).toEqual([[one.file, other.file, third.file].join(' <-> ')])
  expect(circlesOf([outside, one, other])).toEqual([])
})

const planted: readonly [keyof typeof RULES, Source][] = [
  [
    'arrows between folders point inward',
    { file: 'src/domain/scan/scan.ts', text: `import { x } from '../../db/engine/connect.ts'` },
  ],
  [
    'arrows between folders point inward',
    { file: 'src/web/pages/a/page.ts', text: `import { x } from '../../../pdf/document.ts'` },
  ],
  [
    'arrows between folders point inward',
    { file: 'src/web/pages/a/page.ts', text: `import { x } from '../../../export/csv.ts'` },
  ],
  [
    'arrows between folders point inward',
    { file: 'src/web/pages/a/page.ts', text: `import type { Composed } from '../../../compose.ts'` },
  ],
  ['arrows between folders point inward', { file: 'src/jobs/jobs.ts', text: `import { start } from '../start.ts'` }],
  ['arrows between folders point inward', { file: 'src/start.ts', text: `import { x } from './cli/app-command.ts'` }],
  ['arrows between folders point inward', { file: 'src/compose.ts', text: `import type { x } from './start.ts'` }],
  ['arrows between folders point inward', { file: 'src/elsewhere.ts', text: '' }],
  ['the inner folders use no framework', { file: 'src/domain/scan/scan.ts', text: `import { z } from 'zod'` }],
  ['the domain reads no clock and uses no chance', { file: 'src/domain/scan/scan.ts', text: 'const now = new Date()' }],
  ['only the edge reads the environment', { file: 'src/web/app.ts', text: 'process.env.PORT' }],
  ['code finds files through root.ts', { file: 'src/web/app.ts', text: `new URL('view.ejs', import.meta.url)` }],
  ['a file is named for what it holds, in kebab case', { file: 'src/web/utils/thing.ts', text: '' }],
  ['a file is named for what it holds, in kebab case', { file: 'src/web/formReader.ts', text: '' }],
  ['a file has at most 250 lines', { file: 'src/web/app.ts', text: '\n'.repeat(251) }],
  ['every export has a name', { file: 'src/web/app.ts', text: 'export default app' }],
]

test.each(planted)('the check finds a planted fault: %s', (rule, source) => {
  expect(RULES[rule](source)).toHaveLength(1)
})
