import { readFile, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { type MirrorFile, mirrorFileSchema } from '../application/mirror/mirror-file.ts'
import type { Composed } from '../compose.ts'
import type { CommandResult } from '../db/operations/command-message.ts'
import { MOST_CONTRIBUTIONS } from '../domain/mirror/snapshot.ts'

const USAGE = 'Usage: mirror export FILE\n       mirror import FILE [--yes]\n'
const LARGEST = 10_000_000
const LONGEST = 200

/** Writes contributions to the mirror to a file, or takes those of another installation. Paths are absolute, as of a backup. */
export const mirrorCommand = async (
  [act, file, ...options]: readonly string[],
  composed: Pick<Composed, 'exportMirror' | 'importMirror'>,
): Promise<CommandResult> => {
  const takes = act === 'import' && (options.length === 0 || (options.length === 1 && options[0] === '--yes'))
  const writes = act === 'export' && options.length === 0
  if (!file || file.startsWith('-') || !(takes || writes)) return { status: 2, stdout: '', stderr: USAGE }
  if (!path.isAbsolute(file)) throw new Error('the path of a file must be whole')
  return writes ? exported(file, composed) : brought(file, options.length === 1, composed)
}

const WHY_NOT = {
  'own-file': (file: string) => `${file} comes from this installation, which counts these already.`,
  'mirror-full': (file: string) => `With ${file} the mirror would hold more than ${MOST_CONTRIBUTIONS} contributions.`,
} as const

const exported = async (file: string, { exportMirror }: Pick<Composed, 'exportMirror'>): Promise<CommandResult> => {
  const document = await exportMirror()
  try {
    await writeFile(file, `${JSON.stringify(document, null, 2)}\n`, { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return failed(`${file} is there already. Nothing was written.\n`)
  }
  const stdout = `Wrote ${document.contributions.length} contributions to ${file}. Nothing was sent. Whoever you give it to knows that it came from you.\n`
  return { status: 0, stdout, stderr: '' }
}

const brought = async (
  file: string,
  confirmed: boolean,
  { importMirror }: Pick<Composed, 'importMirror'>,
): Promise<CommandResult> => {
  const read = await readMirrorFile(file)
  if (typeof read === 'string') return failed(`${file}: ${read}. Nothing was taken.\n`)
  const result = await importMirror(read, { dryRun: !confirmed })
  if (!result.ok) return failed(`${WHY_NOT[result.reason](file)} Nothing was taken.\n`)
  const head = confirmed ? 'Taken:' : 'Would be taken:'
  const ask = confirmed ? '' : 'To do it, add: --yes\n'
  const { joined, changed, same, left } = result
  const stdout = `${head}\n  new: ${joined}\n  changed: ${changed}\n  the same: ${same}\n  removed, no longer in the file: ${left}\n${ask}`
  return { status: 0, stdout, stderr: '' }
}

/** The file, or what is wrong with it. */
const readMirrorFile = async (file: string): Promise<MirrorFile | string> => {
  const found = await stat(file).catch(() => null)
  if (!found?.isFile()) return 'there is no such file'
  if (found.size > LARGEST) return 'it is too large'
  const text = await readFile(file, 'utf8')
  const parsed = mirrorFileSchema.safeParse(parsedJson(text))
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  return printable(`${issue?.path.join('.') || 'the file'}: ${issue?.message ?? 'is no file of the mirror'}`)
}

/** The message repeats keys of the file, which somebody else made: a terminal must not obey them, nor be filled by them. */
const printable = (message: string): string => {
  const plain = message.replace(/\p{C}/gu, '')
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain
}

const parsedJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const failed = (stderr: string): CommandResult => ({ status: 1, stdout: '', stderr })
