import type { Request } from 'express'
import { qrCode } from '../../content/drawing/qr-code.ts'
import type { AccountId } from '../../domain/ids.ts'
import type { WebDependencies } from '../dependencies.ts'

/** What an enrolment page shows. A reload shows the same secret, so that a scanned QR code stays valid. */
export const proposalFor = async (
  { proposeSecondFactor }: Pick<WebDependencies, 'proposeSecondFactor'>,
  req: Request,
  accountId: AccountId,
) => {
  const { sealed, secret, address } = await proposeSecondFactor(accountId, proposedIn(req))
  req.session.proposedSecondFactor = sealed.toString('base64')
  return { qr: qrCode(address), address, secret: secret.replace(/.{4}(?=.)/g, '$& ') }
}

export const proposedIn = ({ session }: Request): Buffer | null =>
  session.proposedSecondFactor ? Buffer.from(session.proposedSecondFactor, 'base64') : null
