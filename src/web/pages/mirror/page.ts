import type { Request, Response } from 'express'
import { formatDay } from '../../../content/format-day.ts'
import { dayOf } from '../../../domain/calendar.ts'
import { changedThisPeriod, nextFixedDay } from '../../../domain/mirror/contribution.ts'
import type { WebDependencies } from '../../dependencies.ts'
import { flashOnce } from '../../flash.ts'
import { memberOf } from '../../middleware/current-member.ts'
import { render } from '../../render.ts'
import { standLines } from './stand-lines.ts'

/** How the institution stands in the mirror. Of no scan: a contribution outlives the scan that it came from. */
export const mirrorPage = ({ getMirror, now }: Pick<WebDependencies, 'getMirror' | 'now'>) => ({
  async get(req: Request, res: Response) {
    const { t, language } = res.locals
    const today = dayOf(now())
    const mirror = await getMirror(memberOf(res.locals).institutionId)
    const {
      refused,
      mirror: { absent, how },
    } = t.contribution
    const waits = changedThisPeriod(mirror.lastChangedOn, today)
    await render(res, 'mirror/page', {
      title: t.contribution.mirror.title,
      stand: standLines(mirror, today, t, language),
      present: mirror.own && t.contribution.present(mirror.own.schoolYear),
      absent: [absent, waits ? refused['changed-this-period'](formatDay(nextFixedDay(today), language)) : how],
      flash: flashOnce(req, t.contribution.flashes),
    })
  },
})
