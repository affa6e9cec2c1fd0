import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { root } from '../../../src/root.ts'

export const BUILD = path.join(root, 'dist')

/** What a build is made of, folders included: they change when a file is removed. */
const SOURCES = ['src', 'migrations', 'seeds', 'package-lock.json']

/** Returns why the build in a project can't stand for its present sources, or null when it can. */
export const whyNoBuild = (project = root): string | null => {
  const built = statSync(path.join(project, 'dist/licences.txt'), { throwIfNoEntry: false })
  if (!built) return 'There is no build'
  const newer = SOURCES.flatMap((name) => below(path.join(project, name))).find(
    (file) => statSync(file).mtimeMs > built.mtimeMs,
  )
  return newer ? `${path.relative(project, newer)} is newer than the build` : null
}

const below = (place: string): readonly string[] => {
  if (!statSync(place).isDirectory()) return [place]
  const inside = readdirSync(place, { recursive: true, encoding: 'utf8' })
  return [place, ...inside.map((file) => path.join(place, file))]
}

/**
 * True when there is a build of the present sources. Otherwise the tests of a build are skipped, and this says why.
 * @throws Error in CI
 */
export const buildIsHere = (): boolean => {
  const reason = whyNoBuild()
  if (!reason) return true
  const complaint = `${reason}: the tests of the build do NOT run. Run 'npm run build' first.`
  if (process.env.CI) throw new Error(complaint)
  process.stderr.write(`\n*** ${complaint} ***\n\n`)
  return false
}
