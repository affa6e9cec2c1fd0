import type { Request, Response } from 'express'
import { tellInventoryChange } from '../../../content/inventory/tell-inventory-change.ts'
import { tellDossier } from '../../../content/tell-report.ts'
import { NotFound } from '../../../domain/errors.ts'
import type { ScanId } from '../../../domain/ids.ts'
import type { WebDependencies } from '../../dependencies.ts'
import { memberOf } from '../../middleware/current-member.ts'
import { closedScanOf } from '../../middleware/known-scan.ts'
import { render } from '../../render.ts'
import { comparisonViewModel } from './view-model.ts'

type Dependencies = Pick<WebDependencies, 'getDossier' | 'findFrozenInventory'>

/** The changes since the previous round. @throws NotFound for a first round */
export const comparisonPage = (dependencies: Dependencies) => ({
  async get(_req: Request, res: Response) {
    const scan = closedScanOf(res)
    const { institutionId } = memberOf(res.locals)
    const { round } = tellDossier(await dependencies.getDossier(institutionId, scan.id), res.locals.language)
    if (!round || !scan.follows) throw new NotFound('earlier round')
    const { t, language } = res.locals
    const frozen = (scanId: ScanId) => dependencies.findFrozenInventory(institutionId, scanId)
    const [then, now] = [await frozen(scan.follows), await frozen(scan.id)]
    await render(res, 'comparison/page', {
      title: t.round.comparison.title,
      wide: true,
      scan,
      ...comparisonViewModel(round, t),
      inventory: tellInventoryChange(then, now, scan.coachTitle, language),
    })
  },
})
