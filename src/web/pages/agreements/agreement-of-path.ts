import type { Request, Response } from 'express'
import type { Agreement } from '../../../domain/conversation/agreement.ts'
import { NotFound } from '../../../domain/errors.ts'
import { type AgreementId, isId } from '../../../domain/ids.ts'
import { type DossierDependencies, dossierOfPath, type FoundDossier } from '../../dossier-of-path.ts'

/** The id of an agreement in the address. @throws NotFound when it has not the shape of an id */
export const agreementIdIn = (req: Request): AgreementId => {
  const agreementId = String(req.params.agreementId)
  if (!isId(agreementId)) throw new NotFound('agreement')
  return agreementId as AgreementId
}

/** The agreement in the address, with its scan and report. @throws NotFound */
export const agreementOfPath =
  (dependencies: DossierDependencies) =>
  async (req: Request, res: Response): Promise<FoundDossier & { agreement: Agreement }> => {
    const found = await dossierOfPath(dependencies)(res)
    const agreement = found.dossier.agreements.find(({ id }) => id === agreementIdIn(req))
    if (!agreement) throw new NotFound('agreement')
    return { ...found, agreement }
  }
