import type { Request, Response } from 'express'
import { newFeedbackPage } from '../../../../domain/conversation/feedback-page.ts'
import { changedMeanwhile, overwrites, startingForm } from '../../../basis.ts'
import type { WebDependencies } from '../../../dependencies.ts'
import { type DossierDependencies, dossierOfPath } from '../../../dossier-of-path.ts'
import { flashOnce } from '../../../flash.ts'
import { type Form, type Input, invalidForm, inWords, readForm } from '../../../form.ts'
import { actorOf } from '../../../middleware/current-member.ts'
import { paths } from '../../../paths.ts'
import { render } from '../../../render.ts'
import { FeedbackForm, feedbackInput } from '../form.ts'
import { editViewModel } from './view-model.ts'

type Dependencies = DossierDependencies & Pick<WebDependencies, 'findFeedbackPage' | 'changeFeedbackPage' | 'baseUrl'>

/** The facilitator edits the feedback page, which everyone who was asked can read. */
export const feedbackEditPage = (dependencies: Dependencies) => {
  const { findFeedbackPage, changeFeedbackPage, baseUrl } = dependencies

  const partsOf = async (res: Response) => {
    const around = await dossierOfPath(dependencies)(res)
    const kept = await findFeedbackPage(around.institutionId, around.scan.id)
    const page = kept ?? { ...newFeedbackPage, opening: res.locals.t.feedback.defaultOpening }
    return { ...around, page, current: feedbackInput(page, around.dossier.agreements) }
  }

  /** Without a form: shows the saved page, or a suggested first sentence. */
  const show = async (
    req: Request,
    res: Response,
    parts: Awaited<ReturnType<typeof partsOf>>,
    faulty?: Form<unknown>,
  ) => {
    const { scan, dossier, told, page, current } = parts
    const { t, language } = res.locals
    const form = faulty ?? startingForm(FeedbackForm, current)
    const model = {
      title: t.feedback.title,
      scan,
      form: inWords(form, t.feedback.errors),
      flash: flashOnce(req, t.feedback.flashes),
      ...editViewModel({ scan, dossier, told, page, baseUrl }, form.values as Input, t, language),
    }
    await render(res, 'feedback/edit', model, { status: form.state === 'invalid' ? 422 : 200 })
  }

  return {
    get: async (req: Request, res: Response) => show(req, res, await partsOf(res)),

    async post(req: Request, res: Response) {
      const parts = await partsOf(res)
      const { current, scan } = parts
      const form = readForm(FeedbackForm, req.body)
      if (form.state !== 'complete') return show(req, res, parts, form)
      if (overwrites(FeedbackForm, req.body, current)) {
        return show(req, res, parts, changedMeanwhile(FeedbackForm, req.body, current, 'opening'))
      }
      const result = await changeFeedbackPage(actorOf(res.locals), scan.id, form.values)
      if (!result.ok) return show(req, res, parts, invalidForm(req.body, { opening: result.reason }))
      if (req.body.next === 'preview') return res.redirect(303, paths.feedbackPreview.href({ scanId: scan.id }))
      req.session.flash = 'saved'
      res.redirect(303, paths.feedback.href({ scanId: scan.id }))
    },
  }
}
