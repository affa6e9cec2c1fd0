import type { Response } from 'express'
import { capitalise } from '../../../content/capitalise.ts'
import { placesAround } from '../../../domain/conversation/scene.ts'
import { letPageAsk } from '../../middleware/security-headers.ts'
import { type Model, render } from '../../render.ts'
import { frameOf } from './frame.ts'
import type { Stage } from './on-stage.ts'

/**
 * Sends a scene in its frame: the topic, the progress, the clock, and the ways out. A scene that `keeps` what is typed
 * has a form with the id `scene`.
 */
export const showScene = (
  res: Response,
  { scan, workshop, topic, scene, guessed, goesAlong }: Stage,
  model: Model,
  { status = 200, keeps = false } = {},
): Promise<void> => {
  letPageAsk(res)
  const { language, t } = res.locals
  const place = { kind: 'scene', factor: topic.key, scene } as const
  const frame = frameOf(
    { scanId: scan.id, workshop, place, language, t: t.workshop, goesAlong, isGuessed: guessed.includes(topic.key) },
    placesAround(workshop, place, guessed),
  )
  const number = workshop.topics.indexOf(topic.key) + 1
  const stage = { ...frame, topic, progress: t.workshop.progress(number, workshop.topics.length), keeps }
  const title = `${capitalise(frame.step)}: ${topic.title}`
  return render(res, `workshop/${scene}`, { title, topic, ...model, stage }, { status, layout: 'layout-stage' })
}
