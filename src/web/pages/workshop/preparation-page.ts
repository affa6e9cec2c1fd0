import type { Request, Response } from 'express'
import type { TopicsWish } from '../../../application/conversation/change-topics.ts'
import { tellTopics } from '../../../content/tell-topic.ts'
import { TOPIC_CHANGES } from '../../../domain/conversation/chosen-topics.ts'
import { LENGTHS, minutesFor, minutesOfFurther, TOPICS } from '../../../domain/conversation/schedule.ts'
import { NotFound } from '../../../domain/errors.ts'
import type { WebDependencies } from '../../dependencies.ts'
import { actorOf, memberOf } from '../../middleware/current-member.ts'
import { scanOf } from '../../middleware/known-scan.ts'
import { paths } from '../../paths.ts'
import { render } from '../../render.ts'
import type { StageDependencies } from './on-stage.ts'
import { workshopLinks } from './workshop-links.ts'

type Dependencies = StageDependencies & Pick<WebDependencies, 'changeTopics'>

/** Chooses the length and the topics of the workshop. May be shown on the big screen, so it contains no results. */
export const preparationPage = (dependencies: Dependencies) => ({
  async get(_req: Request, res: Response) {
    const scan = scanOf(res)
    const { institutionId } = memberOf(res.locals)
    const t = res.locals.t.workshop
    const toScan = paths.scan.href({ scanId: scan.id })
    if (scan.status !== 'closed') {
      const text = t.notYet[scan.status]
      return render(res, 'workshop/not-yet', { title: t.notYet.title, text, toScan }, { status: 409 })
    }
    const topics = tellTopics(await dependencies.getReport(institutionId, scan.id), res.locals.language)
    const { length, topics: chosen, further } = await dependencies.getWorkshop(institutionId, scan.id)
    const links = workshopLinks(scan.id)
    await render(res, 'workshop/preparation', {
      title: t.preparation.title,
      scan,
      toScan,
      toReport: paths.report.href({ scanId: scan.id }),
      chosen: chosen.flatMap((factor) => topics.find(({ key }) => key === factor) ?? []),
      others: topics.filter(({ key }) => !chosen.includes(key)),
      action: links.topics,
      presenter: links.presenter,
      responsibilities: links.responsibilities,
      begin: chosen.length > 0 ? links.place({ kind: 'welcome' }) : null,
      lengths: LENGTHS.toSorted((one, other) => one - other).map((each) => ({
        length: each,
        text: t.preparation.length(each, TOPICS[each]),
        chosen: each === length,
      })),
      duration: t.preparation.duration(minutesFor(length, chosen.length, further)),
      deepening: further.length === 0 ? null : t.preparation.deepening(minutesOfFurther(further)),
      full: chosen.length < TOPICS[length] ? null : t.preparation.full(length, TOPICS[length]),
    })
  },

  /** Leads a reload of the form's address back to the preparation. */
  goTo(_req: Request, res: Response) {
    res.redirect(303, workshopLinks(scanOf(res).id).preparation)
  },

  /** Redirects to the topic's new place in the list. */
  async post(req: Request, res: Response) {
    const { id: scanId } = scanOf(res)
    const wish = wishIn(req.body)
    await dependencies.changeTopics(actorOf(res.locals), scanId, wish)
    const at = 'factor' in wish ? `#${wish.factor}` : ''
    res.redirect(303, workshopLinks(scanId).preparation + at)
  },
})

/** The wish of the button that was pressed: its name says what it does. @throws NotFound for an unknown button */
const wishIn = (body: Readonly<Record<string, unknown>>): TopicsWish => {
  if (body.propose !== undefined) return { change: 'propose' }
  const length = LENGTHS.find((each) => String(each) === body.length)
  if (length !== undefined) return { change: 'length', length }
  for (const change of TOPIC_CHANGES) {
    const factor = body[change]
    if (typeof factor === 'string') return { change, factor }
  }
  throw new NotFound('change')
}
