import type { Request, Response } from 'express'
import { LONG_LEVEL, longest } from './long-texts.ts'
import type { Stage } from './on-stage.ts'
import { showScene } from './show-scene.ts'

/** The question and its three levels, to read before anything else. */
export const rubricPage = {
  get: (stage: Stage, _req: Request, res: Response) =>
    showScene(res, stage, { long: longest(stage.topic.levels.map(({ text }) => text)) > LONG_LEVEL }),
}
