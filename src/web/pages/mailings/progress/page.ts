import { may } from '../../../../domain/account/membership.ts'
import { flashOnce } from '../../../flash.ts'
import { memberOf } from '../../../middleware/current-member.ts'
import { pageOfList } from '../../../page-of-list.ts'
import { render } from '../../../render.ts'
import { mailingFlashes } from '../flashes.ts'
import { linksTo, type MailingDependencies, ofMailing } from '../mailing-of-path.ts'
import { progressViewModel } from './view-model.ts'

/** The progress of a mailing and the outcome of its letters. The board may read this page, without addresses. */
export const mailingProgressPage = (dependencies: MailingDependencies) => ({
  get: ofMailing(dependencies, async (found, req, res) => {
    const { t, language } = res.locals
    const { mailing, failures } = found.shown
    const { sentAt } = mailing
    const mayMail = may(memberOf(res.locals), 'send-mail')
    const links = linksTo(found)
    if (sentAt === null) return res.redirect(303, mayMail ? links.preview : links.list)
    // Only a member who may mail sees the addresses, and the pages of their list.
    const pages = pageOfList(`${links.progress}#failures`, req.query.page, mayMail ? failures.length : 0)
    await render(res, 'mailings/progress', {
      ...progressViewModel(found.scan, found.shown, sentAt, pages, t, language),
      mayMail,
      links,
      flash: flashOnce(req, mailingFlashes(t)),
    })
  }),
})
