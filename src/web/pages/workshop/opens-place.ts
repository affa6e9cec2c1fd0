import type { Request, Response } from 'express'
import type { RoomPlace } from '../../../domain/conversation/shown-place.ts'
import type { WebDependencies } from '../../dependencies.ts'
import { actorOf } from '../../middleware/current-member.ts'
import { scanOf } from '../../middleware/known-scan.ts'

/** In the address of a page that follows another: it shows what that one opened, and opens nothing itself. */
export const FOLLOWING = 'following'

/**
 * Lets the big screen show this place from now on, when this member leads. Not for a page that follows: if it were late, it
 * would pull the other back. Not for a browser that fetches a page before anybody asks for it. Returns whether the page goes
 * along with the big screen: one that a colleague of the leader opens stands apart from it.
 */
export const opensPlace =
  ({ showPlace }: Pick<WebDependencies, 'showPlace'>) =>
  async (req: Request, res: Response, place: RoomPlace): Promise<boolean> => {
    if (req.method !== 'GET' || FOLLOWING in req.query || req.get('Sec-Purpose')?.includes('prefetch')) return true
    return showPlace(actorOf(res.locals), scanOf(res).id, place, 'opened')
  }
