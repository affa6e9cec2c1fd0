import type { Request, Response } from 'express'
import { formatTime } from '../../../content/format-day.ts'
import { scriptIn, stepName } from '../../../content/script/scripts.ts'
import { tellSetCards } from '../../../content/tell-set-scene.ts'
import { tellTopics } from '../../../content/tell-topic.ts'
import { isBeforeReveal } from '../../../domain/conversation/scene.ts'
import { minutesAt } from '../../../domain/conversation/schedule.ts'
import {
  isLedByAnother,
  isPlaceOf,
  placeCode,
  placeOf,
  type RoomPlace,
  roomAround,
  shownNow,
  stepAt,
} from '../../../domain/conversation/shown-place.ts'
import { NotFound } from '../../../domain/errors.ts'
import { factorsWithGuesses } from '../../../domain/report/expectation-lookup.ts'
import type { Report } from '../../../domain/report/report.ts'
import type { Language } from '../../../domain/scan/rubric.ts'
import { timeOf } from '../../../domain/time-of-day.ts'
import type { WebDependencies } from '../../dependencies.ts'
import { actorOf, memberOf } from '../../middleware/current-member.ts'
import { closedScanOf, scanOf } from '../../middleware/known-scan.ts'
import { letPageAsk } from '../../middleware/security-headers.ts'
import { render } from '../../render.ts'
import type { StageDependencies } from './on-stage.ts'
import { workshopLinks } from './workshop-links.ts'

type Dependencies = StageDependencies & Pick<WebDependencies, 'findShownPlace' | 'showPlace' | 'now'>

const MINUTE = 60_000

/**
 * The facilitator's own screen: what to say and do now, what comes next, and the time left. It has no results, not even those
 * that the room sees already: shown on the big screen by mistake, it gives nothing away.
 */
export const presenterPage = (dependencies: Dependencies) => ({
  async get(_req: Request, res: Response) {
    const scan = scanOf(res)
    const { institutionId, accountId } = memberOf(res.locals)
    const links = workshopLinks(scan.id)
    if (scan.status !== 'closed') return res.redirect(303, links.preparation)
    letPageAsk(res)
    const { t, language } = res.locals
    const now = dependencies.now()
    const workshop = await dependencies.getWorkshop(institutionId, scan.id)
    const { length } = workshop
    const report = await dependencies.getReport(institutionId, scan.id)
    const titles = titlesOf(report, language)
    const shown = shownNow(await dependencies.findShownPlace(institutionId, scan.id), workshop, now)
    const place: RoomPlace = shown?.place ?? { kind: 'welcome' }
    const guessed = place.kind === 'scene' && !isBeforeReveal(place.scene) ? factorsWithGuesses(report) : []
    const minutesIn = (at: RoomPlace) =>
      minutesAt(length, stepAt(at), at.kind === 'scene' && guessed.includes(at.factor))
    const script = scriptIn(language)
    const notesOf = (at: RoomPlace) => ({
      ...script.steps[stepAt(at)],
      code: placeCode(at),
      step: stepName(language, stepAt(at)),
      topic: titles(at),
      minutes: minutesIn(at),
    })
    const { previous, next } = roomAround(workshop, place, guessed)
    const endsAt = shown && new Date(shown.since.getTime() + minutesIn(place) * MINUTE)
    await render(res, 'workshop/presenter', {
      title: t.workshop.presenter.title,
      scan,
      links,
      begun: shown !== null,
      ledByAnother: isLedByAnother(shown, accountId),
      current: notesOf(place),
      previous: previous && notesOf(previous),
      next: next && notesOf(next),
      skips: next?.kind === 'set' ? placeCode({ kind: 'closing' }) : null,
      rules: place.kind === 'welcome' ? script.rules : [],
      moments: script.moments,
      time: endsAt && {
        until: formatTime(timeOf(endsAt), language),
        seconds: Math.round((endsAt.getTime() - now.getTime()) / 1000),
      },
    })
  },

  /**
   * Shows another place on the big screen, or takes over the lead there. The button names the place, so that pressing it twice
   * goes on once. While a colleague leads, only the button that takes over does anything.
   */
  async post(req: Request, res: Response) {
    const { to, lead } = req.body ?? {}
    const place = placeOf(String(lead ?? to ?? ''))
    const { id } = closedScanOf(res)
    const workshop = await dependencies.getWorkshop(memberOf(res.locals).institutionId, id)
    if (!place || !isPlaceOf(workshop, place)) throw new NotFound('place')
    await dependencies.showPlace(actorOf(res.locals), id, place, lead === undefined ? 'moved' : 'tookOver')
    res.redirect(303, workshopLinks(id).presenter)
  },
})

/** The name of what a place is about; empty at either end. */
const titlesOf = (report: Report, language: Language) => {
  const topics = tellTopics(report, language)
  const sets = tellSetCards(report, language)
  return (at: RoomPlace): string => {
    if (at.kind === 'scene') return topics.find(({ key }) => key === at.factor)?.title ?? ''
    return at.kind === 'set' ? (sets.find(({ key }) => key === at.set)?.heading ?? '') : ''
  }
}
