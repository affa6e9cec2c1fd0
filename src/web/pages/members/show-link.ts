import type { Response } from 'express'
import { render } from '../../render.ts'

/** Shows the link of an offer where no mail is sent. The link is shown only this once. */
export const showLink = (res: Response, address: string, link: string): Promise<void> => {
  const s = res.locals.t.members.link
  return render(res, 'members/link', { title: s.title, lead: s.lead(address), link })
}
