import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { root } from '../../../src/root.ts'

const run = promisify(execFile)

export type Installation = {
  readonly folder: string
  /** The command that the image runs, without `node`. */
  readonly program: readonly string[]
  readonly remove: () => Promise<void>
}

/** A folder elsewhere with what the Dockerfile puts in the image: the build, and the packages that are shipped. */
export const install = async (): Promise<Installation> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'bruggenscan-installed-'))
  const recipe = await readFile(path.join(root, 'docs/deploy/Dockerfile'), 'utf8')
  for (const { names, to } of copiedIn(recipe)) {
    for (const name of names) {
      const target = path.join(folder, to.endsWith('/') ? path.join(to, path.basename(name)) : to)
      if (name === 'node_modules') await copyShippedPackages(folder)
      else await cp(path.join(root, name), target, { recursive: true, preserveTimestamps: true })
    }
  }
  const program: readonly string[] = JSON.parse(/^CMD (.*)$/m.exec(recipe)?.[1] ?? '[]')
  if (program[0] !== 'node') throw new Error('the image runs something else than node')
  return { folder, program: program.slice(1), remove: () => rm(folder, { recursive: true }) }
}

/** What the last stage of a Dockerfile copies from the stage that builds. */
const copiedIn = (recipe: string) =>
  [...recipe.matchAll(/^COPY --from=build (.+) (\S+)$/gm)].map(([, from = '', to = '']) => ({
    names: from.split(' ').map((name) => name.replace(/^\/app\//, '')),
    to,
  }))

/** Makes hard links where the system can, because copying 150 MB takes a while. */
const copyShippedPackages = async (folder: string): Promise<void> => {
  const packages = await shippedPackages()
  await run('cp', ['-rl', '--parents', ...packages, folder], { cwd: root }).catch(async () => {
    for (const name of packages) await cp(path.join(root, name), path.join(folder, name), { recursive: true })
  })
}

/** The packages that `npm ci --omit=dev` installs on this machine; what is inside them comes along. */
const shippedPackages = async (): Promise<readonly string[]> => {
  const lock = JSON.parse(await readFile(path.join(root, 'package-lock.json'), 'utf8'))
  const locked = Object.entries<{ readonly dev?: boolean }>(lock.packages)
  const shipped = locked.filter(([name, { dev }]) => name !== '' && !dev).map(([name]) => name)
  return shipped.filter((name) => name.lastIndexOf('node_modules/') === 0 && existsSync(path.join(root, name)))
}
