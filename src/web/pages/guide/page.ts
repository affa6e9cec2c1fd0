import type { RequestHandler, Response } from 'express'
import { type GuideName, guides } from '../../../content/guides/guides.ts'
import { render } from '../../render.ts'

/** A guide to read or print, for anyone. A member keeps their own header; the page of a visitor may be kept. */
export const guidePage =
  (name: Exclude<GuideName, 'accessibility'>): RequestHandler =>
  (_req, res) =>
    render(
      res,
      'guide/page',
      { ...guideIn(res, name), isForMembers: true, isForBoard: name === 'board', isMethod: name === 'method' },
      forAnyone(res),
    )

/** The accessibility statement. Respondents read it too, so it has no session. */
export const accessibilityPage: RequestHandler = (_req, res) =>
  render(
    res,
    'guide/page',
    { ...guideIn(res, 'accessibility'), isForMembers: false, isForBoard: false, isMethod: false },
    { layout: 'layout-public', mayBeKept: true },
  )

/** How to send a page that anyone may read, and that shows a member's name to that member only. */
export const forAnyone = (res: Response) => ({ mayBeKept: res.locals.member === null })

const guideIn = (res: Response, name: GuideName) => {
  const guide = guides[res.locals.language as keyof typeof guides][name]
  return { title: guide.title, guide }
}
