import type { RequestHandler } from 'express'
import { render } from '../../render.ts'

/** Where the links of an example and of a trial mail lead: it says what would be there. */
export const exampleLinkPage: RequestHandler = (_req, res) =>
  render(res, 'example-link/page', { title: res.locals.t.mailPages.example.title }, { layout: 'layout-public' })
