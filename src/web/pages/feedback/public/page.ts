import type { Request, Response } from 'express'
import { type ToldFeedback, tellFeedback } from '../../../../content/tell-feedback.ts'
import { dayOf } from '../../../../domain/calendar.ts'
import { NotFound } from '../../../../domain/errors.ts'
import type { WebDependencies } from '../../../dependencies.ts'
import { paths } from '../../../paths.ts'
import { render } from '../../../render.ts'
import { feedbackCodeIn } from '../feedback-code.ts'

type Dependencies = Pick<WebDependencies, 'findPublicFeedback' | 'now'>

/** The feedback page, for everyone who was asked. A reader needs only the address: no account and no session. */
export const publicFeedbackPage = ({ findPublicFeedback, now }: Dependencies) => ({
  async get(req: Request, res: Response) {
    const code = feedbackCodeIn(req)
    const found = code && (await findPublicFeedback(code))
    if (!found) throw new NotFound('feedback page')
    const { institution, published } = found
    const privacy = paths.feedbackPrivacy.href({ code })
    if (!published) return showUnreadable(res, institution, privacy)
    const told = tellFeedback(published.dossier, published.page, res.locals.language, dayOf(now()))
    await showFeedback(res, told, privacy, null)
  },
})

/** What a preview shows the facilitator above the page. */
type Preview = { readonly published: boolean; readonly publication: string; readonly back: string }

export const showFeedback = (res: Response, told: ToldFeedback, privacy: string, preview: Preview | null) => {
  const { findings } = told
  // Without anything to compare, both sides would have the same sentence.
  const nothing = findings?.nothingShared === findings?.nothingDifferent ? (findings?.nothingShared ?? null) : null
  const { title } = res.locals.t.feedback.page
  const model = { title, owner: told.institution, told, nothing, privacy, preview }
  return render(res, 'feedback/public', model, { layout: 'layout-public' })
}

const showUnreadable = (res: Response, institution: string, privacy: string) => {
  const words = res.locals.t.feedback.unreadable
  const model = { title: words.title, owner: institution, text: words.text(institution), institution, privacy }
  return render(res, 'feedback/unreadable', model, { layout: 'layout-public' })
}
