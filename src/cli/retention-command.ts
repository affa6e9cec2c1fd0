import type { Composed } from '../compose.ts'
import type { CommandResult } from '../db/operations/command-message.ts'
import { operatorIn } from '../domain/account/actor.ts'

/**
 * Deletes everything whose retention period has ended, as the clock does each day. With `--dry-run` it only lists it.
 */
export const retentionCommand = async (
  argv: readonly string[],
  { deleteExpired }: Pick<Composed, 'deleteExpired'>,
): Promise<CommandResult> => {
  const dryRun = argv.length === 1 && argv[0] === '--dry-run'
  if (argv.length > 0 && !dryRun) return { status: 2, stdout: '', stderr: 'Usage: retention [--dry-run]\n' }
  const { scans, remarksOfScans, auditLines } = await deleteExpired(operatorIn, { dryRun })
  const head = dryRun ? 'Would be deleted:' : 'Deleted:'
  const stdout = `${head}\n  scans: ${scans}\n  remarks of scans: ${remarksOfScans}\n  lines of the audit log: ${auditLines}\n`
  return { status: 0, stdout, stderr: '' }
}
