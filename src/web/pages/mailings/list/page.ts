import { formatClosing } from '../../../../content/format-day.ts'
import { may } from '../../../../domain/account/membership.ts'
import { laterClosingOf } from '../../../../domain/inviting/mailing.ts'
import type { WebDependencies } from '../../../dependencies.ts'
import { flashOnce } from '../../../flash.ts'
import { memberOf } from '../../../middleware/current-member.ts'
import { paths } from '../../../paths.ts'
import { render } from '../../../render.ts'
import { whileInviting } from '../../../while-inviting.ts'
import { mailingFlashes } from '../flashes.ts'
import { kindCards, sentRows } from './view-model.ts'

type Dependencies = Pick<WebDependencies, 'now' | 'readMailings' | 'sendsMail' | 'mailBox'>

/** All mailings of a scan: those that can be sent now, and those that were sent. The board may read this page. */
export const mailingListPage = (dependencies: Dependencies) => ({
  get: whileInviting(async ({ institutionId, scan }, req, res) => {
    const { sendsMail, mailBox, readMailings, now } = dependencies
    const { t, language } = res.locals
    const overview = await readMailings(institutionId, scan)
    const scanId = scan.id
    await render(res, 'mailings/list', {
      title: t.mailings.title,
      scan,
      mayMail: may(memberOf(res.locals), 'send-mail'),
      sendsMail,
      hasInvitations: overview.hasInvitations,
      cards: kindCards(scan, overview, now(), t, language),
      rows: sentRows(scanId, overview.mailings, t, language),
      untold:
        laterClosingOf(
          scan,
          overview.mailings.map(({ mailing }) => mailing),
        ) === 'untold'
          ? t.laterClosing.untold(formatClosing(scan.closesAt, language))
          : '',
      links: {
        closing: paths.closingTime.href({ scanId }),
        addressees: paths.addressees.href({ scanId }),
        linkList: paths.linkList.href({ scanId }),
        mailBox: mailBox && paths.mailBox.href({}),
      },
      flash: flashOnce(req, mailingFlashes(t)),
    })
  }),
})
