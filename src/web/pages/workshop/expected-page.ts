import type { Request, Response } from 'express'
import { tellHands } from '../../../content/tell-hands.ts'
import { tellDrawnExpectations } from '../../../content/telling/expectation.ts'
import { startTelling } from '../../../content/telling/telling.ts'
import type { WebDependencies } from '../../dependencies.ts'
import { LONG_EXPECTED, together } from './long-texts.ts'
import type { Stage } from './on-stage.ts'
import { showScene } from './show-scene.ts'

/** What groups expected of each other in the questionnaire, and what the room expected, each under its own heading. */
export const expectedPage = ({ getReport }: Pick<WebDependencies, 'getReport'>) => ({
  async get(stage: Stage, _req: Request, res: Response) {
    const { institutionId, scan, topic, workshop } = stage
    const { language } = res.locals
    const report = await getReport(institutionId, scan.id)
    const guesses = tellDrawnExpectations(startTelling(report, language), topic.key)
    const { groups, question } = tellHands(report, language, topic.key, workshop.hands[topic.key] ?? {})
    const hands = groups.map(({ text }) => text)
    const texts = [...guesses.map(({ text }) => text), ...hands, question ?? '']
    await showScene(res, stage, { guesses, hands, question, long: together(texts) > LONG_EXPECTED })
  },
})
