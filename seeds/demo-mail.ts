import type { Composed } from '../src/compose.ts'
import { suggestedText } from '../src/content/mail/tell-letter.ts'
import type { ActingMember } from '../src/domain/account/actor.ts'
import type { ScanId } from '../src/domain/ids.ts'

const NAMES = ['aisha', 'bram', 'carmen', 'daan', 'elif', 'finn', 'guusje', 'hassan', 'iris', 'joris', 'kim', 'lotte']
const COACHES = ['marit', 'noor', 'otis']

const at = (group: string) => (name: string) => ({ address: `${name}@voorbeeld.example`, group })

/** Invites some people by mail too, which goes to a folder. Three more are added to the list and not invited yet. */
export const inviteByMail = async (app: Composed, facilitator: ActingMember, scanId: ScanId): Promise<void> => {
  const { institutionId } = facilitator
  const scan = await app.getScan(institutionId, scanId)
  await app.inviteAddressees(facilitator, scanId, NAMES.map(at('teachers')))
  const written = await app.writeMailing(facilitator, scanId, 'invitation', suggestedText(scan, 'invitation', 'nl'))
  if (!written.ok) throw new Error(`the demo could not write a mail: ${written.reason}`)
  const sent = await app.dispatchMailing(facilitator, written.mailingId)
  if (!sent.ok) throw new Error(`the demo could not send a mail: ${sent.reason}`)
  await app.inviteAddressees(facilitator, scanId, COACHES.map(at('coaches')))
}
