import type { Response } from 'express'
import { capitalise } from '../../../content/capitalise.ts'
import type { ScreenTexts } from '../../../content/screen-texts.ts'
import { sceneMinutes } from '../../../content/script/scene-minutes.ts'
import type { Place } from '../../../domain/conversation/scene.ts'
import { type Model, render } from '../../render.ts'
import type { Stage } from './on-stage.ts'
import { placesFrom } from './ways.ts'
import { workshopLinks } from './workshop-links.ts'

/**
 * Sends a scene in its frame: the scan's title, the progress, the clock, and the ways out. A scene that `keeps` what is
 * typed has a form with the id `scene`.
 */
export const showScene = (
  res: Response,
  stage: Stage,
  model: Model,
  { status = 200, keeps = false } = {},
): Promise<void> => {
  const { scan, workshop, topic, scene } = stage
  const t = res.locals.t.workshop
  const links = workshopLinks(scan.id)
  const { previous, next, leave } = placesFrom(stage)
  const number = workshop.topics.indexOf(topic.key) + 1
  const title = `${capitalise(t.scenes[scene])}: ${topic.title}`
  const frame = {
    scanTitle: scan.title,
    progress: t.progress(number, workshop.topics.length),
    scene: t.scenes[scene],
    minutes: sceneMinutes(scene, workshop.topics.length),
    previous: { href: links.place(previous), text: t.previous(nameOf(previous, stage, t, t.previousTopic)) },
    next: { href: links.place(next), text: t.next(nameOf(next, stage, t, t.nextTopic)) },
    leave: { href: links.place(leave), text: t.leave },
    keeps,
  }
  return render(res, `workshop/${scene}`, { title, topic, ...model, stage: frame }, { status, layout: 'layout-stage' })
}

const nameOf = (place: Place, { topic }: Stage, t: ScreenTexts['workshop'], otherTopic: string): string => {
  if (place.kind === 'preparation') return t.preparationPlace
  if (place.kind === 'closing') return t.closingPlace
  return place.factor === topic.key ? t.scenes[place.scene] : otherTopic
}
