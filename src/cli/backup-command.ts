import path from 'node:path'
import type { Composed } from '../compose.ts'
import type { CommandResult } from '../db/operations/command-message.ts'

/** Writes a backup. The file's path is absolute, because the process that writes may run in another folder. */
export const backupCommand = async (
  [file, ...surplus]: readonly string[],
  { backUp }: Pick<Composed, 'backUp'>,
): Promise<CommandResult> => {
  if (!file || surplus.length > 0 || file.startsWith('-'))
    return { status: 2, stdout: '', stderr: 'Usage: backup FILE\n' }
  if (!path.isAbsolute(file)) throw new Error('the path of a backup must be whole')
  const { rows } = await backUp(file)
  return { status: 0, stdout: `Wrote ${rows} rows to ${file}. Keep it as safe as the database itself.\n`, stderr: '' }
}

/** Repeats the closings and erasures in the ledger, as each start does. */
export const replayCommand = async ({ replayEnds }: Pick<Composed, 'replayEnds'>): Promise<CommandResult> => {
  const { closed, erased, institutions, unreadable } = await replayEnds()
  const spoiled = unreadable > 0 ? `  lines that can't be read: ${unreadable}\n` : ''
  const stdout = `Ended again, as the ledger says:\n  scans closed: ${closed}\n  scans deleted: ${erased}\n  institutions deleted: ${institutions}\n${spoiled}`
  return { status: 0, stdout, stderr: '' }
}
