import type { Request, Response } from 'express'
import { tellFeedbackCall } from '../../../../content/call/tell-feedback-call.ts'
import type { WebDependencies } from '../../../dependencies.ts'
import { fileName } from '../../../file-name.ts'
import { memberOf } from '../../../middleware/current-member.ts'
import { closedScanOf } from '../../../middleware/known-scan.ts'
import { paths } from '../../../paths.ts'

type Dependencies = Pick<WebDependencies, 'findFeedbackPage' | 'writePdf' | 'baseUrl'>

/** A poster that leads to the feedback page. While the page isn't published it would lead to nothing. */
export const feedbackPlacardPage = ({ findFeedbackPage, writePdf, baseUrl }: Dependencies) => ({
  async get(_req: Request, res: Response) {
    const { id: scanId, title, feedbackCode } = closedScanOf(res)
    const { institutionId, institution } = memberOf(res.locals)
    const { t, language } = res.locals
    const page = await findFeedbackPage(institutionId, scanId)
    if (!page?.publishedAt) return res.redirect(303, paths.feedback.href({ scanId }))
    const link = baseUrl + paths.feedbackPage.href({ code: feedbackCode })
    const call = tellFeedbackCall({ institution, title, link }, language)
    const pdf = await writePdf({ kind: 'feedback-placard', call })
    res
      .type('application/pdf')
      .attachment(fileName([institution, title, t.feedback.placardPart], 'pdf'))
      .send(pdf)
  },
})
