import { randomUUID } from 'node:crypto'
import { mkdir, rename } from 'node:fs/promises'
import path from 'node:path'
import { build } from 'esbuild'
import { root } from '../../../src/root.ts'

/** Below the packages that a script imports, so that it finds them. */
const FOLDER = path.join(root, 'node_modules', '.packed-scripts')

/**
 * A script of the tests, with all of our code that it needs, as one file that node runs by itself: reading the sources one
 * by one would be most of what its process does. It has our migrations and threads as sources, which it can't start.
 */
export const packedScript = async (script: string): Promise<string> => {
  await mkdir(FOLDER, { recursive: true })
  const aside = path.join(FOLDER, `${randomUUID()}.mjs`)
  await build({
    entryPoints: [script],
    outfile: aside,
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    logLevel: 'warning',
  })
  // Two test files may pack the same script at the same time. Either result is good.
  const file = path.join(FOLDER, `${path.basename(script, '.ts')}.mjs`)
  await rename(aside, file)
  return file
}
