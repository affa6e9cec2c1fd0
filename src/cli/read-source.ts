import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'

export type ReadOrWhyNot =
  | { readonly ok: true; readonly bytes: Buffer }
  | { readonly ok: false; readonly message: string }

export type ReadSource = (source: string) => Promise<ReadOrWhyNot>

/** The bytes of a file, or of standard input for `-`. If it can't be read, the message names the file. */
export const readSource: ReadSource = async (source) => {
  try {
    return { ok: true, bytes: source === '-' ? await buffer(process.stdin) : await readFile(source) }
  } catch (error) {
    return { ok: false, message: `${source} can't be read: ${reasonOf(error)}` }
  }
}

const reasonOf = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT') return 'there is no such file'
  if (code === 'EISDIR') return 'it is a folder'
  if (code === 'EACCES') return 'you may not read it'
  return error instanceof Error ? error.message : String(error)
}
