import type { Request, Response } from 'express'
import { tellDossier } from '../../../content/tell-report.ts'
import { NotFound } from '../../../domain/errors.ts'
import type { WebDependencies } from '../../dependencies.ts'
import { memberOf } from '../../middleware/current-member.ts'
import { closedScanOf } from '../../middleware/known-scan.ts'
import { render } from '../../render.ts'
import { comparisonViewModel } from './view-model.ts'

type Dependencies = Pick<WebDependencies, 'getDossier'>

/** The changes since the previous round. @throws NotFound for a first round */
export const comparisonPage = (dependencies: Dependencies) => ({
  async get(_req: Request, res: Response) {
    const scan = closedScanOf(res)
    const { institutionId } = memberOf(res.locals)
    const { round } = tellDossier(await dependencies.getDossier(institutionId, scan.id), res.locals.language)
    if (!round) throw new NotFound('earlier round')
    const { t } = res.locals
    await render(res, 'comparison/page', {
      title: t.round.comparison.title,
      wide: true,
      scan,
      ...comparisonViewModel(round, t),
    })
  },
})
