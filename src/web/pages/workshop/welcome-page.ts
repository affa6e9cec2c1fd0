import type { Request, Response } from 'express'
import { scriptIn } from '../../../content/script/scripts.ts'
import { tellTopics } from '../../../content/tell-topic.ts'
import { firstPlace } from '../../../domain/conversation/scene.ts'
import { minutesFor } from '../../../domain/conversation/schedule.ts'
import type { WebDependencies } from '../../dependencies.ts'
import { memberOf } from '../../middleware/current-member.ts'
import { scanOf } from '../../middleware/known-scan.ts'
import { letPageAsk } from '../../middleware/security-headers.ts'
import { render } from '../../render.ts'
import { frameOf } from './frame.ts'
import type { StageDependencies } from './on-stage.ts'
import { opensPlace } from './opens-place.ts'
import { workshopLinks } from './workshop-links.ts'

type Dependencies = StageDependencies & Pick<WebDependencies, 'showPlace'>

/** The beginning of the workshop: what it is about, how long it takes, and the ground rules. Contains no results. */
export const welcomePage = (dependencies: Dependencies) => ({
  async get(req: Request, res: Response) {
    const scan = scanOf(res)
    const { institutionId } = memberOf(res.locals)
    if (scan.status !== 'closed') return res.redirect(303, workshopLinks(scan.id).preparation)
    letPageAsk(res)
    const goesAlong = await opensPlace(dependencies)(req, res, { kind: 'welcome' })
    const { t, language } = res.locals
    const workshop = await dependencies.getWorkshop(institutionId, scan.id)
    const told = tellTopics(await dependencies.getReport(institutionId, scan.id), language)
    const place = { kind: 'welcome' } as const
    const here = { scanId: scan.id, workshop, place, language, t: t.workshop, goesAlong }
    await render(
      res,
      'workshop/welcome',
      {
        title: t.workshop.welcome.title,
        scan,
        topics: workshop.topics.flatMap((factor) => told.find(({ key }) => key === factor) ?? []),
        duration: t.workshop.welcome.duration(minutesFor(workshop.length, workshop.topics.length, workshop.further)),
        rules: scriptIn(language).rules,
        stage: frameOf(here, { previous: { kind: 'preparation' }, next: firstPlace(workshop) }),
      },
      { layout: 'layout-stage' },
    )
  },
})
