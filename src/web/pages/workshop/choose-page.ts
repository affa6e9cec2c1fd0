import type { Request, Response } from 'express'
import type { WebDependencies } from '../../dependencies.ts'
import type { Stage } from './on-stage.ts'
import { panelOf } from './panel-of.ts'
import { showScene } from './show-scene.ts'
import { toldFactor } from './told-factor.ts'

/** Chooses a small step, with the wishes of all groups in sight, if the scan asked for them. */
export const choosePage = ({ getReport }: Pick<WebDependencies, 'getReport'>) => ({
  async get(stage: Stage, _req: Request, res: Response) {
    const { institutionId, scan, topic } = stage
    const { t, language } = res.locals
    const report = await getReport(institutionId, scan.id)
    const { panel } = toldFactor(report, language, topic.key)
    await showScene(res, stage, panelOf(report, topic, panel.rows, 'desired', t.workshop))
  },
})
