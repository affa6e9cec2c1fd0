import { readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { build, type Metafile, type Plugin } from 'esbuild'
import { root } from './root.ts'

/** What is started by its own name: the programs, the threads and the migrations. */
const STARTED = ['src/main.ts', 'src/cli/main.ts', 'src/intake/list-thread.ts', 'src/pdf/press/press-thread.ts']

/** These look for files of their own beside their code: WebAssembly, a native library, fonts, threads and SQL. */
const LEFT_IN_PLACE = ['@electric-sql/pglite', '@node-rs/argon2', 'pdfkit', 'piscina', 'pg-boss']

/** Knex and pg ask for these only when somebody uses such a database. They are not installed. */
const ABSENT = [
  'better-sqlite3',
  'mariadb',
  'mysql',
  'mysql2',
  'oracledb',
  'pg-native',
  'pg-query-stream',
  'sqlite3',
  'tedious',
]

/** A library that is loaded on first use stays as it is: the first page doesn't wait for it. */
const leaveLaterLibraries: Plugin = {
  name: 'leave libraries that are loaded on first use',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^[^./]/ }, ({ kind, path: name }) =>
      kind === 'dynamic-import' ? { path: name, external: true } : undefined,
    )
  },
}

/** Modules in the CommonJS form call `require`, which modules in the form of the language don't have. */
const GIVE_REQUIRE = [
  `import { createRequire as requireFrom } from 'node:module'`,
  'const require = requireFrom(import.meta.url)',
].join('\n')

/**
 * Writes our code, with the libraries that allow it, as few files: a start that finds and reads 1,600 files takes most of
 * its time for that. Returns what went into each file.
 */
export const bundle = async (folder: string): Promise<Metafile> => {
  const migrations = (await readdir(path.join(root, 'migrations'))).map((name) => `migrations/${name}`)
  await rm(folder, { recursive: true, force: true })
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [...STARTED, ...migrations],
    outdir: folder,
    outbase: root,
    chunkNames: 'src/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    external: [...LEFT_IN_PLACE, ...ABSENT],
    plugins: [leaveLaterLibraries],
    banner: { js: GIVE_REQUIRE },
    sourcemap: 'linked',
    sourcesContent: false,
    metafile: true,
    logLevel: 'warning',
  })
  return metafile
}
