import type { Request, Response } from 'express'
import { tellTalk } from '../../../content/tell-talk.ts'
import { EXCHANGE } from '../../../domain/conversation/schedule.ts'
import type { WebDependencies } from '../../dependencies.ts'
import { LONG_QUESTIONS, together } from './long-texts.ts'
import type { Stage } from './on-stage.ts'
import { showScene } from './show-scene.ts'

/** Talking points that fit the topic's pattern, and time to talk. The one about the wish waits for the wishes. */
export const questionsPage = ({ getReport }: Pick<WebDependencies, 'getReport'>) => ({
  async get(stage: Stage, _req: Request, res: Response) {
    const report = await getReport(stage.institutionId, stage.scan.id)
    const { questions } = tellTalk(report, res.locals.language, stage.topic.key)
    const how = res.locals.t.workshop.questions.how(...EXCHANGE[stage.workshop.length])
    await showScene(res, stage, { questions, how, long: together(questions) > LONG_QUESTIONS })
  },
})
