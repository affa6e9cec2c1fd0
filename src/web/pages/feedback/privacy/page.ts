import type { RequestHandler } from 'express'
import { tellPrivacy } from '../../../../content/tell-privacy.ts'
import { NotFound } from '../../../../domain/errors.ts'
import type { WebDependencies } from '../../../dependencies.ts'
import { paths } from '../../../paths.ts'
import { render } from '../../../render.ts'
import { feedbackCodeIn } from '../feedback-code.ts'

/** The privacy statement for everyone who was asked. Stays available after their links and codes stop working. */
export const feedbackPrivacyPage =
  ({ findScanOfFeedback }: Pick<WebDependencies, 'findScanOfFeedback'>): RequestHandler =>
  async (req, res) => {
    const code = feedbackCodeIn(req)
    const found = code && (await findScanOfFeedback(code))
    if (!found) throw new NotFound('feedback page')
    const { institution, scan } = found
    const { t, language } = res.locals
    const model = {
      title: t.privacy.statement.title,
      owner: institution,
      scanTitle: scan.title,
      endOfTrial: null,
      told: tellPrivacy(scan, institution, language),
      back: { href: paths.feedbackPage.href({ code }), text: t.privacy.statement.toFeedback },
    }
    await render(res, 'privacy/page', model, { layout: 'layout-public' })
  }
