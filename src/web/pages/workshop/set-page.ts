import type { Request, Response } from 'express'
import { capitalise } from '../../../content/capitalise.ts'
import { type ToldSetCards, tellSetCards, tellSetPicture, tellSetTalk } from '../../../content/tell-set-scene.ts'
import { hasPlace, placesAround, SET_SCENES, type SetPlace } from '../../../domain/conversation/scene.ts'
import { NotFound } from '../../../domain/errors.ts'
import type { Report } from '../../../domain/report/report.ts'
import type { Language, Moment } from '../../../domain/scan/rubric.ts'
import type { WebDependencies } from '../../dependencies.ts'
import { memberOf } from '../../middleware/current-member.ts'
import { scanOf } from '../../middleware/known-scan.ts'
import { letPageAsk } from '../../middleware/security-headers.ts'
import { type Model, render } from '../../render.ts'
import { frameOf } from './frame.ts'
import { LONG_QUESTIONS, together } from './long-texts.ts'
import type { StageDependencies } from './on-stage.ts'
import { opensPlace } from './opens-place.ts'
import { workshopLinks } from './workshop-links.ts'

type Dependencies = StageDependencies & Pick<WebDependencies, 'showPlace'>

/** A scene about a further set. Redirects to the preparation where there is nothing of it to show. */
export const setScenePage = (dependencies: Dependencies) => ({
  async get(req: Request, res: Response) {
    const scan = scanOf(res)
    const { institutionId } = memberOf(res.locals)
    const links = workshopLinks(scan.id)
    if (scan.status !== 'closed') return res.redirect(303, links.preparation)
    const scene = SET_SCENES.find((each) => each === req.params.scene)
    const report = await dependencies.getReport(institutionId, scan.id)
    const { t, language } = res.locals
    const set = tellSetCards(report, language).find(({ key }) => key === req.params.set)
    if (!scene || !set) throw new NotFound('scene')
    const workshop = await dependencies.getWorkshop(institutionId, scan.id)
    const place = { kind: 'set', set: set.key, scene } as const
    if (!hasPlace(workshop, place)) return res.redirect(303, links.preparation)
    letPageAsk(res)
    const goesAlong = await opensPlace(dependencies)(req, res, place)
    const frame = frameOf(
      { scanId: scan.id, workshop, place, language, t: t.workshop, goesAlong },
      placesAround(workshop, place, []),
    )
    const stage = { ...frame, topic: { number: null, title: set.heading } }
    const model = { set, toClosing: links.place({ kind: 'closing' }), ...modelOf(report, set, scene, language) }
    await render(res, VIEWS[scene], { title: `${capitalise(frame.step)}: ${set.heading}`, ...model, stage }, LAYOUT)
  },
})

const LAYOUT = { layout: 'layout-stage' } as const
const VIEWS = {
  cards: 'workshop/set-cards',
  picture: 'workshop/set-picture',
  wishes: 'workshop/set-picture',
  division: 'workshop/set-division',
} as const

/** What a scene shows: the cards nothing of the answers. */
const modelOf = (report: Report, { key }: ToldSetCards, scene: SetPlace['scene'], language: Language): Model => {
  if (scene === 'cards') return {}
  const set = (report.sets ?? []).find((each) => each.key === key)
  if (!set) throw new NotFound('set')
  if (scene !== 'division') return pictureOf(report, set, scene === 'wishes' ? 'desired' : 'current', language)
  const { questions, ...talk } = tellSetTalk(report, set, language)
  const first = questions.slice(0, MOST_QUESTIONS)
  return { ...talk, questions: first, long: together([...first, talk.note]) > LONG_QUESTIONS }
}

const MOST_QUESTIONS = 4
/** So many groups leave room for what each step was chosen. */
const MOST_WITH_COUNTS = 4
/** So many items leave room for wide columns. */
const MOST_WIDE = 5

const pictureOf = (
  report: Report,
  set: NonNullable<Report['sets']>[number],
  moment: Moment,
  language: Language,
): Model => {
  const picture = tellSetPicture(report, set, moment, language)
  return {
    ...picture,
    many: picture.items.length > MOST_WIDE,
    withCounts: picture.rows.length <= MOST_WITH_COUNTS,
  }
}
