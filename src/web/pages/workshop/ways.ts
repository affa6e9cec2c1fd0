import { type Place, placesAround, type TopicPlace } from '../../../domain/conversation/scene.ts'
import type { Stage } from './on-stage.ts'
import { workshopLinks } from './workshop-links.ts'

/** The ways out of a scene. They are links; on a scene with fields they are buttons of its form, which keep first. */
export const WAYS = ['previous', 'next', 'leave'] as const
export type Way = (typeof WAYS)[number]

/** Where each way leads. */
export const placesFrom = (stage: Stage): { readonly [way in Way]: Place } => ({
  ...placesAround(stage.workshop, placeAt(stage), stage.guessed),
  leave: { kind: 'preparation' },
})

/** The way whose button sent the form; null for a button that stays on the scene, and for Enter in a field. */
export const wayAsked = (body: Readonly<Record<string, unknown>>): Way | null =>
  WAYS.find((way) => way === body.to) ?? null

/** The address to show after a scene's form was kept. */
export const addressAfter = (stage: Stage, way: Way | null): string => {
  return workshopLinks(stage.scan.id).place(way === null ? placeAt(stage) : placesFrom(stage)[way])
}

const placeAt = ({ topic, scene }: Stage): TopicPlace => ({ kind: 'scene', factor: topic.key, scene })
