import type { Request, Response } from 'express'
import { tellDossier } from '../../../content/tell-report.ts'
import { NotFound } from '../../../domain/errors.ts'
import type { WebDependencies } from '../../dependencies.ts'
import { render } from '../../render.ts'
import { closedScanOfPath } from '../../scan-of-path.ts'
import { comparisonViewModel } from './view-model.ts'

type Dependencies = Pick<WebDependencies, 'getScan' | 'closeScanWhenDue' | 'now' | 'getDossier'>

/** What moved since the round before. @throws NotFound for a first round */
export const comparisonPage = (dependencies: Dependencies) => ({
  async get(req: Request, res: Response) {
    const { institutionId, scan } = await closedScanOfPath(dependencies)(req, res)
    const { round } = tellDossier(await dependencies.getDossier(institutionId, scan.id), res.locals.language)
    if (!round) throw new NotFound('earlier round')
    const { t } = res.locals
    await render(res, 'comparison/page', {
      title: t.round.comparison.title,
      wide: true,
      scan,
      ...comparisonViewModel(round),
    })
  },
})
