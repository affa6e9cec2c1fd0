import type { RequestHandler } from 'express'
import { type GuideName, guides } from '../../../content/guides/guides.ts'
import { render } from '../../render.ts'

/** A guide to read or print, for anyone. */
export const guidePage =
  (name: GuideName): RequestHandler =>
  async (_req, res) => {
    const guide = guides[res.locals.language][name]
    await render(
      res,
      'guide/page',
      { title: guide.title, guide, isForMembers: name !== 'accessibility', isForBoard: name === 'board' },
      { layout: 'layout-public', mayBeKept: true },
    )
  }
