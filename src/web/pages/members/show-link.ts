import type { Response } from 'express'
import { render } from '../../render.ts'

/** The link of an offer, where no mail is sent: on this page, and never again. */
export const showLink = (res: Response, address: string, link: string): Promise<void> => {
  const s = res.locals.t.members.link
  return render(res, 'members/link', { title: s.title, lead: s.lead(address), link })
}
