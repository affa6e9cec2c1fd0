import type { Request, Response } from 'express'
import { type ToldFeedback, tellFeedback } from '../../../../content/tell-feedback.ts'
import { dayOf } from '../../../../domain/calendar.ts'
import { NotFound } from '../../../../domain/errors.ts'
import type { WebDependencies } from '../../../dependencies.ts'
import { render } from '../../../render.ts'

/** What the end of the address looks like; nothing else is looked up. */
const CODE = /^[\w-]{22,64}$/

type Dependencies = Pick<WebDependencies, 'findPublicFeedback' | 'now'>

/** What came of it, for everyone who was asked. No account, no session: the address is all that a reader brings. */
export const publicFeedbackPage = ({ findPublicFeedback, now }: Dependencies) => ({
  async get(req: Request, res: Response) {
    const code = String(req.params.code)
    const found = CODE.test(code) ? await findPublicFeedback(code) : null
    if (!found) throw new NotFound('feedback page')
    res.set('X-Robots-Tag', 'noindex, nofollow')
    const { institution, published } = found
    if (!published) return showUnreadable(res, institution)
    const told = tellFeedback(published.dossier, published.page, res.locals.language, dayOf(now()))
    await showFeedback(res, told, null)
  },
})

/** What stands above the page for the facilitator who looks at it beforehand. */
type Preview = { readonly published: boolean; readonly publication: string; readonly back: string }

export const showFeedback = (res: Response, told: ToldFeedback, preview: Preview | null) => {
  const { findings } = told
  // With nothing to compare both sides would say the same.
  const nothing = findings?.nothingShared === findings?.nothingDifferent ? (findings?.nothingShared ?? null) : null
  const model = { title: res.locals.t.feedback.page.title, owner: told.institution, told, nothing, preview }
  return render(res, 'feedback/public', model, { layout: 'layout-public' })
}

const showUnreadable = (res: Response, institution: string) => {
  const words = res.locals.t.feedback.unreadable
  const model = { title: words.title, owner: institution, text: words.text(institution), institution }
  return render(res, 'feedback/unreadable', model, { layout: 'layout-public' })
}
