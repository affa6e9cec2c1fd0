import type { Request } from 'express'
import { qrCode } from '../../content/drawing/qr-code.ts'
import type { AccountId } from '../../domain/ids.ts'
import type { WebDependencies } from '../dependencies.ts'

/** What the page of an enrolment shows; looking twice shows the same, so that what was scanned stays right. */
export const proposalFor = async (
  { proposeFactor }: Pick<WebDependencies, 'proposeFactor'>,
  req: Request,
  accountId: AccountId,
) => {
  const { sealed, secret, address } = await proposeFactor(accountId, proposedIn(req))
  req.session.proposedFactor = sealed.toString('base64')
  return { qr: qrCode(address), address, secret: secret.replace(/.{4}(?=.)/g, '$& ') }
}

export const proposedIn = ({ session }: Request): Buffer | null =>
  session.proposedFactor ? Buffer.from(session.proposedFactor, 'base64') : null
