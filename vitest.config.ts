import { availableParallelism } from 'node:os'
import path from 'node:path'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { sortTests } from './tests/projects.ts'

const tests = sortTests(import.meta.dirname)
const onServer = Boolean(process.env.TEST_DATABASE_URL)

/** The order in which projects begin: what tells soonest, then what takes longest, then what fills both cores to the end. */
const PROJECTS = ['pure', 'long', 'whole', 'embedded', 'engine'] as const
type Name = (typeof PROJECTS)[number]

/** Within a project as `sortTests` lists them, whatever was measured on this machine before. */
class InOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ project, moduleId }: TestSpecification): number => {
      const name = project.name as Name
      const file = path.relative(import.meta.dirname, moduleId).replaceAll(path.sep, '/')
      return PROJECTS.indexOf(name) * 10_000 + tests[name].indexOf(file)
    }
    return [...files].sort((one, other) => place(one) - place(other))
  }
}

const SECOND = 1000

/** Only for what hangs: a machine that is busy takes ten times as long. */
const PATIENT = { testTimeout: 180 * SECOND, hookTimeout: 300 * SECOND }

/** A database for each file: of the server of TEST_DATABASE_URL, or embedded. */
const onDatabase = (kind: 'embedded' | 'server') => ({
  globalSetup: [`tests/support/database/${kind}-setup.ts`],
  ...PATIENT,
})

const project = (name: Name, test: TestProjectInlineConfiguration['test']): TestProjectInlineConfiguration => ({
  extends: true,
  test: { name, include: [...tests[name]], ...test },
})

export default defineConfig({
  test: {
    projects: [
      // Files that leave nothing behind share what they import: to import it takes as long as the tests.
      project('pure', { isolate: false, testTimeout: 10 * SECOND, hookTimeout: 10 * SECOND }),
      project('long', { isolate: false, ...PATIENT }),
      project('engine', { isolate: false, ...onDatabase(onServer ? 'server' : 'embedded') }),
      project('whole', { isolate: false, ...onDatabase(onServer ? 'server' : 'embedded') }),
      // Without a server the two before it are all embedded.
      ...(onServer ? [project('embedded', { isolate: false, ...onDatabase('embedded') })] : []),
    ],
    sequence: { sequencer: InOrder },
    // One more than there are cores: a worker often waits, for a database, a browser or another process.
    maxWorkers: availableParallelism() + 1,
    // What a file becomes is kept by its content in node_modules: the projects, and the next run, don't make it again.
    experimental: { fsModuleCache: true },
    // At the gate a fault fails twice; what passes at a second try is named in the outcome.
    retry: process.env.CI ? 1 : 0,
  },
})
