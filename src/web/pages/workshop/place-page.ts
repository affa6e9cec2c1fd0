import type { Request, Response } from 'express'
import { placeCode, shownNow } from '../../../domain/conversation/shown-place.ts'
import type { WebDependencies } from '../../dependencies.ts'
import { memberOf } from '../../middleware/current-member.ts'
import { closedScanOf } from '../../middleware/known-scan.ts'
import { FOLLOWING } from './opens-place.ts'
import { workshopLinks } from './workshop-links.ts'

type Dependencies = Pick<WebDependencies, 'findShownPlace' | 'getWorkshop' | 'now'>

/** The place that the big screen shows, for pages that follow it. */
export const placePage = ({ findShownPlace, getWorkshop, now }: Dependencies) => {
  const findPlace = async (res: Response) => {
    const { id } = closedScanOf(res)
    const { institutionId } = memberOf(res.locals)
    const workshop = await getWorkshop(institutionId, id)
    const shown = shownNow(await findShownPlace(institutionId, id), workshop, now())
    return shown && { place: placeCode(shown.place), href: `${workshopLinks(id).place(shown.place)}?${FOLLOWING}` }
  }
  return {
    /** Answers a script. The question is asked by itself every few seconds, so it doesn't keep a session alive or fill the log. */
    async get(req: Request, res: Response) {
      res.locals.asksByItself = true
      const { session } = req
      Object.defineProperty(session, 'touch', { value: () => session })
      res.json((await findPlace(res)) ?? { place: null })
    },

    /** Leads a second window to what the big screen shows. */
    async goTo(_req: Request, res: Response) {
      const found = await findPlace(res)
      res.redirect(303, found?.href ?? workshopLinks(closedScanOf(res).id).place({ kind: 'welcome' }))
    },
  }
}
