import type { Request, Response } from 'express'
import { tellReport } from '../../../content/tell-report.ts'
import type { WebDependencies } from '../../dependencies.ts'
import type { Stage } from './on-stage.ts'
import { showScene } from './show-scene.ts'

/** Talking points that fit the topic's pattern, and time to talk. */
export const questionsPage = ({ getReport }: Pick<WebDependencies, 'getReport'>) => ({
  async get(stage: Stage, _req: Request, res: Response) {
    const told = tellReport(await getReport(stage.institutionId, stage.scan.id), res.locals.language)
    const questions = told.factors.find(({ key }) => key === stage.topic.key)?.questions ?? []
    await showScene(res, stage, { questions })
  },
})
