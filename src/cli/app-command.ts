import type { Composed } from '../compose.ts'
import type { CommandResult } from '../db/command-message.ts'
import { createInstitutionCommand } from './create-institution-command.ts'

/** A command that works through the app: on its own, or handed to the process that holds the data folder. */
export const appCommand = async (argv: readonly string[], composed: Composed): Promise<CommandResult> => {
  const [first, second, ...rest] = argv
  if (first === 'institution' && second === 'create') return createInstitutionCommand(rest, composed)
  return { status: 2, stdout: '', stderr: `unknown command: ${argv.join(' ')}\n` }
}
