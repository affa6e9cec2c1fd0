import type { Request, Response } from 'express'
import { tellHands } from '../../../content/tell-hands.ts'
import { tellReport } from '../../../content/tell-report.ts'
import type { WebDependencies } from '../../dependencies.ts'
import type { Stage } from './on-stage.ts'
import { revealViewModel } from './reveal-view-model.ts'
import { showScene } from './show-scene.ts'

/** Reveals the result of all groups: the finding, the two sentences side by side, the panel, and the room's guesses. */
export const revealPage = ({ getReport }: Pick<WebDependencies, 'getReport'>) => ({
  async get(stage: Stage, _req: Request, res: Response) {
    const { institutionId, scan, topic, workshop } = stage
    const { t, language } = res.locals
    const report = await getReport(institutionId, scan.id)
    const factor = tellReport(report, language).factors.find(({ key }) => key === topic.key)
    if (!factor) throw new RangeError(`nothing told of ${topic.key}`)
    const expectations = tellHands(report, language, topic.key, workshop.hands[topic.key] ?? {})
    await showScene(res, stage, revealViewModel(topic, factor, expectations, t.workshop))
  },
})
