import type { RequestHandler } from 'express'
import { render } from '../../render.ts'

/** The target of the links in a preview and in a trial mail. Says what a real link would open. */

export const exampleLinkPage: RequestHandler = (_req, res) =>
  render(res, 'example-link/page', { title: res.locals.t.mailPages.example.title }, { layout: 'layout-public' })
