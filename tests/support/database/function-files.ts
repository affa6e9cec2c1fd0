import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { root } from '../../../src/root.ts'

export type FunctionFile = {
  /** The path from the root of the project. */
  readonly file: string
  /** The name of the function that the file must contain. */
  readonly name: string
  readonly text: string
}

/** The current text of every SQL function, from the `functions` folders of the subjects in `src/db`. */
export const functionFiles = async (): Promise<readonly FunctionFile[]> => {
  const entries = await readdir(path.join(root, 'src'), { recursive: true })
  const files = entries.filter((entry) => entry.endsWith('.sql')).sort()
  return Promise.all(
    files.map(async (entry) => ({
      file: path.posix.join('src', entry),
      name: path.basename(entry, '.sql'),
      text: await readFile(path.join(root, 'src', entry), 'utf8'),
    })),
  )
}
