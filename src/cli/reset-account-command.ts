import type { Composed } from '../compose.ts'
import type { CommandResult } from '../db/operations/command-message.ts'
import { bareAddress } from '../domain/bare-address.ts'

const USAGE = 'Usage: account reset EMAIL\n'

/** Turns off the second factor of an account and prints a link. The link sets a new password, once. */
export const resetAccountCommand = async (
  [email, ...surplus]: readonly string[],
  { resetAccount }: Pick<Composed, 'resetAccount'>,
): Promise<CommandResult> => {
  if (!email || surplus.length > 0) return { status: 2, stdout: '', stderr: USAGE }
  const reset = await resetAccount(bareAddress(email))
  if (!reset) return { status: 1, stdout: '', stderr: `no account has the address ${email}\n` }
  const stdout = `The second factor is off and every session has ended. Hand this link to nobody else; it sets a new password, once, within an hour:\n${reset.link}\n`
  return { status: 0, stdout, stderr: '' }
}
