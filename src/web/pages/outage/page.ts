import type { Request, Response } from 'express'
import { InDoubt } from '../../../domain/errors.ts'
import { withinSite } from '../../path.ts'
import { render } from '../../render.ts'
import { heldForm } from './held-form.ts'

/** When a browser or a proxy may ask again, in seconds. */
const RETRY_AFTER = '30'

/**
 * Says that the database can't be reached. It knows nothing but the request: no scan, no account. What somebody sent is
 * held on the page itself, and one button sends it again.
 */
export const showOutage = (req: Request, res: Response, error: unknown) => {
  const t = res.locals.t.errors.outage
  const posted = req.method === 'POST'
  const held = posted ? heldForm(req) : null
  const { title, text } = posted ? t[mayBeSaved(req, error) ? 'inDoubt' : 'notSaved'] : t
  const model = { title, text: posted && !held ? t.notHeld : text, held, address: withinSite(req.originalUrl), posted }
  res.set('Retry-After', RETRY_AFTER)
  // Only who has an account types a password, and only their pages have a field for one.
  return render(res, 'outage', model, { status: 503, layout: held?.password ? 'layout' : 'layout-public' })
}

/** Behind a session, something may have been done before that which failed: the session itself is saved last. */
const mayBeSaved = (req: Request, error: unknown): boolean => error instanceof InDoubt || req.session !== undefined
