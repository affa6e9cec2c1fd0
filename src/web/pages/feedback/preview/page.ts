import type { Request, Response } from 'express'
import { tellFeedback } from '../../../../content/tell-feedback.ts'
import { dayOf } from '../../../../domain/calendar.ts'
import { newFeedbackPage } from '../../../../domain/conversation/feedback-page.ts'
import type { WebDependencies } from '../../../dependencies.ts'
import { type DossierDependencies, dossierOfPath } from '../../../dossier-of-path.ts'
import { paths } from '../../../paths.ts'
import { showFeedback } from '../public/page.ts'

type Dependencies = DossierDependencies & Pick<WebDependencies, 'findFeedbackPage' | 'now'>

/** Shows the same page that readers get, below a line that says it is a preview. */
export const feedbackPreviewPage = (dependencies: Dependencies) => ({
  async get(_req: Request, res: Response) {
    const { institutionId, scan, dossier } = await dossierOfPath(dependencies)(res)
    const page = (await dependencies.findFeedbackPage(institutionId, scan.id)) ?? newFeedbackPage
    const told = tellFeedback(dossier, page, res.locals.language, dayOf(dependencies.now()))
    await showFeedback(res, told, paths.feedbackPrivacy.href({ code: scan.feedbackCode }), {
      published: page.publishedAt !== null,
      publication: paths.feedbackPublication.href({ scanId: scan.id }),
      back: paths.feedback.href({ scanId: scan.id }),
    })
  },
})
