import type { Request, Response } from 'express'
import { InDoubt } from '../../../domain/errors.ts'
import { withinSite } from '../../path.ts'
import { render } from '../../render.ts'
import { unhandledForm } from '../../unhandled-form.ts'

/** When a browser or a proxy may ask again, in seconds. */
const RETRY_AFTER = '30'

/**
 * Says that the database can't be reached. The page knows only the request: no scan and no account. It holds the form
 * that was sent, and one button sends the form again.
 */
export const showOutage = (req: Request, res: Response, error: unknown) => {
  const t = res.locals.t.errors.outage
  const posted = req.method === 'POST'
  const form = posted ? unhandledForm(req) : null
  const { title, text } = posted ? t[mayBeSaved(req, error) ? 'inDoubt' : 'notSaved'] : t
  const model = {
    title,
    text: posted && !form ? t.notHeld : text,
    form,
    /** The token of the posted form. Without the database, there is no session to make a new one from. */
    token: typeof req.body?._csrf === 'string' ? req.body._csrf : '',
    /** The texts that the visitor wrote, shown so that they can be copied. */
    texts: form?.fields.map(([, value]) => value).filter((value) => /\s/.test(value.trim())) ?? [],
    address: withinSite(req.originalUrl),
    posted,
  }
  res.set('Retry-After', RETRY_AFTER)
  // Only members type a password, and only the layout of their pages has styles for that field.
  return render(res, 'outage', model, { status: 503, layout: form?.password ? 'layout' : 'layout-public' })
}

/** Whether the change may have been saved. With a session it may: the session is saved last, after the change. */
const mayBeSaved = (req: Request, error: unknown): boolean => error instanceof InDoubt || req.session !== undefined
