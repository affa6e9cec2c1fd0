import type { Composed } from '../compose.ts'
import type { CommandResult } from '../db/operations/command-message.ts'
import { backupCommand, replayCommand } from './backup-command.ts'
import { clockCommand } from './clock-command.ts'
import { createInstitutionCommand } from './create-institution-command.ts'
import { deleteInstitutionCommand } from './delete-institution-command.ts'
import { mirrorCommand } from './mirror-command.ts'
import { resetAccountCommand } from './reset-account-command.ts'
import { retentionCommand } from './retention-command.ts'

/** Runs a command that needs the app: in this process, or in the process that holds the data folder. */
export const appCommand = async (argv: readonly string[], composed: Composed): Promise<CommandResult> => {
  const [first, second, ...rest] = argv
  if (first === 'institution' && second === 'create') return createInstitutionCommand(rest, composed)
  if (first === 'institution' && second === 'delete') return deleteInstitutionCommand(rest, composed)
  if (first === 'account' && second === 'reset') return resetAccountCommand(rest, composed)
  if (first === 'clock') return clockCommand(argv.slice(1), composed)
  if (first === 'backup') return backupCommand(argv.slice(1), composed)
  if (first === 'replay') return replayCommand(composed)
  if (first === 'retention') return retentionCommand(argv.slice(1), composed)
  if (first === 'mirror') return mirrorCommand(argv.slice(1), composed)
  return { status: 2, stdout: '', stderr: `unknown command: ${argv.join(' ')}\n` }
}
