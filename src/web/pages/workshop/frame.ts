import type { ScreenTexts } from '../../../content/screen-texts.ts'
import { stepName } from '../../../content/script/scripts.ts'
import type { Place } from '../../../domain/conversation/scene.ts'
import { minutesAt } from '../../../domain/conversation/schedule.ts'
import { placeCode, type RoomPlace, stepAt } from '../../../domain/conversation/shown-place.ts'
import type { Workshop } from '../../../domain/conversation/workshop.ts'
import type { ScanId } from '../../../domain/ids.ts'
import type { FactorKey, Language } from '../../../domain/scan/rubric.ts'
import { workshopLinks } from './workshop-links.ts'

export type Around = { readonly previous: Place; readonly next: Place | null }

type Here = {
  readonly scanId: ScanId
  readonly workshop: Workshop
  readonly place: RoomPlace
  readonly language: Language
  readonly t: ScreenTexts['workshop']
  readonly goesAlong: boolean
  /** Whether the topic has a scene about what groups expected of each other. */
  readonly isGuessed?: boolean
}

/** What is around a page of the big screen: the name of its step, the clock, and the ways out. */
export const frameOf = (
  { scanId, workshop, place, language, t, goesAlong, isGuessed = false }: Here,
  { previous, next }: Around,
) => {
  const links = workshopLinks(scanId)
  const factor = place.kind === 'scene' ? place.factor : null
  const name = (to: Place, otherTopic: string) => nameOf(to, factor, otherTopic, { language, t })
  return {
    step: name(place, ''),
    minutes: minutesAt(workshop.length, stepAt(place), isGuessed),
    previous: { href: links.place(previous), text: t.previous(name(previous, t.previousTopic)) },
    next: next && { href: links.place(next), text: t.next(name(next, t.nextTopic)) },
    leave: { href: links.preparation, text: t.leave },
    /** What a page needs to follow the other screens; null for one that stands apart. */
    follow: goesAlong ? { href: links.shownPlace, place: placeCode(place) } : null,
    /** Whether the page says that it stands apart. */
    apart: !goesAlong,
    screen: links.screen,
    presenter: links.presenter,
    topic: null as { readonly number: number | null; readonly title: string } | null,
    progress: '',
    keeps: false,
  }
}

const nameOf = (
  place: Place,
  factor: FactorKey | null,
  otherTopic: string,
  { language, t }: Pick<Here, 'language' | 't'>,
): string => {
  if (place.kind === 'preparation') return t.preparationPlace
  if (place.kind === 'set') return stepName(language, place.scene)
  if (place.kind !== 'scene') return stepName(language, place.kind)
  return place.factor === factor || factor === null ? stepName(language, place.scene) : otherTopic
}
