import type { Request, Response } from 'express'
import { tellDossier } from '../content/tell-report.ts'
import type { ToldReport } from '../content/told-report.ts'
import type { InstitutionId } from '../domain/ids.ts'
import type { Dossier } from '../domain/report/dossier.ts'
import type { Scan } from '../domain/scan/scan.ts'
import type { WebDependencies } from './dependencies.ts'
import { scanOfPath } from './scan-of-path.ts'

export type DossierDependencies = Pick<WebDependencies, 'getScan' | 'closeScanWhenDue' | 'getDossier' | 'now'>

/** The closed scan in the address with what came of it, as it is and as it is told. @throws NotFound while it isn't closed */
export const dossierOfPath =
  (dependencies: DossierDependencies) =>
  async (
    req: Request,
    res: Response,
  ): Promise<{ institutionId: InstitutionId; scan: Scan; dossier: Dossier; told: ToldReport }> => {
    const { institutionId, scan } = await scanOfPath(dependencies)(req, res)
    const dossier = await dependencies.getDossier(institutionId, scan.id)
    return { institutionId, scan, dossier, told: tellDossier(dossier, res.locals.language) }
  }
