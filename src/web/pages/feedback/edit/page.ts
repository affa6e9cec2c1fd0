import type { Request, Response } from 'express'
import { newFeedbackPage } from '../../../../domain/feedback-page.ts'
import type { WebDependencies } from '../../../dependencies.ts'
import { type DossierDependencies, dossierOfPath } from '../../../dossier-of-path.ts'
import { emptyForm, type Form, type Input, invalidForm, inWords, readForm } from '../../../form.ts'
import { memberOf } from '../../../middleware/current-member.ts'
import { noticeOnce } from '../../../notice.ts'
import { paths } from '../../../paths.ts'
import { render } from '../../../render.ts'
import { scanIdIn } from '../../../scan-of-path.ts'
import { FeedbackForm, feedbackInput } from '../form.ts'
import { editViewModel } from './view-model.ts'

type Dependencies = DossierDependencies & Pick<WebDependencies, 'findFeedbackPage' | 'changeFeedbackPage' | 'baseUrl'>

/** Where the facilitator decides what everyone who was asked will read. */
export const feedbackEditPage = (dependencies: Dependencies) => {
  const { findFeedbackPage, changeFeedbackPage, baseUrl } = dependencies

  /** Without a form: the page as it was left, or with a first sentence as a suggestion. */
  const show = async (req: Request, res: Response, faulty?: Form<unknown>) => {
    const { institutionId, scan, dossier, told } = await dossierOfPath(dependencies)(req, res)
    const { t, language } = res.locals
    const kept = await findFeedbackPage(institutionId, scan.id)
    const page = kept ?? { ...newFeedbackPage, opening: t.feedback.defaultOpening }
    const form = faulty ?? emptyForm(feedbackInput(page, dossier.actions))
    const model = {
      title: t.feedback.title,
      scan,
      form: inWords(form, t.feedback.errors),
      notice: noticeOnce(req, t.feedback.notices),
      ...editViewModel({ scan, dossier, told, page, baseUrl }, form.values as Input, t, language),
    }
    await render(res, 'feedback/edit', model, { status: form.state === 'invalid' ? 422 : 200 })
  }

  return {
    get: (req: Request, res: Response) => show(req, res),

    async post(req: Request, res: Response) {
      const scanId = scanIdIn(req)
      const form = readForm(FeedbackForm, req.body)
      if (form.state !== 'complete') return show(req, res, form)
      const result = await changeFeedbackPage(memberOf(res.locals).institutionId, scanId, form.values)
      if (!result.ok) return show(req, res, invalidForm(req.body, { opening: result.reason }))
      if (req.body.next === 'preview') return res.redirect(303, paths.feedbackPreview.href({ scanId }))
      req.session.notice = 'saved'
      res.redirect(303, paths.feedback.href({ scanId }))
    },
  }
}
