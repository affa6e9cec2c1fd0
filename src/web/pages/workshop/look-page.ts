import type { Request, Response } from 'express'
import { tellHands } from '../../../content/tell-hands.ts'
import type { Facing } from '../../../content/told-report.ts'
import type { WebDependencies } from '../../dependencies.ts'
import { LONG_FACING, LONG_HEADING, longest } from './long-texts.ts'
import type { Stage } from './on-stage.ts'
import { showScene } from './show-scene.ts'
import { toldFactor } from './told-factor.ts'

/** What there is to see in the picture: the finding, the two sentences side by side, and what the room expected. */
export const lookPage = ({ getReport }: Pick<WebDependencies, 'getReport'>) => ({
  async get(stage: Stage, _req: Request, res: Response) {
    const { institutionId, scan, topic, workshop, guessed } = stage
    const { language } = res.locals
    const report = await getReport(institutionId, scan.id)
    const { finding, facing, panel } = toldFactor(report, language, topic.key)
    // Where groups guessed, the hands stand beside these, in a scene before this one.
    const hands = guessed.includes(topic.key) ? {} : (workshop.hands[topic.key] ?? {})
    const { groups: expectations, question } = tellHands(report, language, topic.key, hands)
    await showScene(res, stage, {
      finding,
      facing,
      large: expectations.length <= MOST_BELOW_LARGE && longest((facing ?? []).map(wordsOf)) <= LONG_FACING,
      long: finding.text.length > LONG_HEADING,
      anyPicture: panel.rows.some(({ moments }) => moments.some(({ n }) => n > 0)),
      expectations: expectations.map(({ text }) => text),
      question,
    })
  },
})

/** So many expectations leave room for larger letters above them. */
const MOST_BELOW_LARGE = 3

const wordsOf = ({ heading, sentence, after }: Facing): string => heading + sentence + after
