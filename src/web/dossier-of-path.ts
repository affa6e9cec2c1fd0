import type { Response } from 'express'
import { tellDossier } from '../content/tell-report.ts'
import type { ToldReport } from '../content/told-report.ts'
import type { InstitutionId } from '../domain/ids.ts'
import type { Dossier } from '../domain/report/dossier.ts'
import type { Scan } from '../domain/scan/scan.ts'
import type { WebDependencies } from './dependencies.ts'
import { memberOf } from './middleware/current-member.ts'
import { scanOf } from './middleware/known-scan.ts'

export type DossierDependencies = Pick<WebDependencies, 'getDossier'>
export type FoundDossier = {
  readonly institutionId: InstitutionId
  readonly scan: Scan
  readonly dossier: Dossier
  readonly told: ToldReport
}

/** The closed scan in the address with its dossier, and the dossier in words. @throws NotFound while it isn't closed */
export const dossierOfPath =
  ({ getDossier }: DossierDependencies) =>
  async (res: Response): Promise<FoundDossier> => {
    const { institutionId } = memberOf(res.locals)
    const scan = scanOf(res)
    const dossier = await getDossier(institutionId, scan.id)
    return { institutionId, scan, dossier, told: tellDossier(dossier, res.locals.language) }
  }
