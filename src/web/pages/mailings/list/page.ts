import type { Request, Response } from 'express'
import { formatClosing } from '../../../../content/format-day.ts'
import { may } from '../../../../domain/account/membership.ts'
import { laterClosingOf } from '../../../../domain/inviting/mailing.ts'
import { plansToCome } from '../../../../domain/inviting/planned-reminder.ts'
import { startingForm } from '../../../basis.ts'
import type { WebDependencies } from '../../../dependencies.ts'
import { flashOnce } from '../../../flash.ts'
import type { Form } from '../../../form.ts'
import { memberOf } from '../../../middleware/current-member.ts'
import { paths } from '../../../paths.ts'
import { render } from '../../../render.ts'
import { type InvitingScan, whileInviting } from '../../../while-inviting.ts'
import { mailingFlashes } from '../flashes.ts'
import { PLAN_FIELDS, RemindersForm, remindersInput } from '../reminders/form.ts'
import { dueReminders } from '../reminders/view-model.ts'
import { kindCards, sentRows } from './view-model.ts'

export type MailingListDependencies = Pick<
  WebDependencies,
  'now' | 'readMailings' | 'readReminders' | 'sendsMail' | 'mailBox'
>

/** All mailings of a scan: those that can be sent now, those that are planned, and those that were sent. The board may read this page. */
export const mailingListPage = (dependencies: MailingListDependencies) => ({
  get: whileInviting((found, req, res) => showMailings(dependencies, found, req, res)),
})

/** Shows the page. Also the answer to a plan that is refused. */
export const showMailings = async (
  dependencies: MailingListDependencies,
  { institutionId, scan }: InvitingScan,
  req: Request,
  res: Response,
  refused: Form<unknown> | null = null,
): Promise<void> => {
  const { sendsMail, mailBox, readMailings, readReminders, now } = dependencies
  const { t, language } = res.locals
  const overview = await readMailings(institutionId, scan)
  const mailings = overview.mailings.map(({ mailing }) => mailing)
  const reminders = await readReminders(institutionId, scan.id)
  const scanId = scan.id
  const model = {
    title: t.mailings.title,
    scan,
    mayMail: may(memberOf(res.locals), 'send-mail'),
    sendsMail,
    hasInvitations: overview.hasInvitations,
    cards: kindCards(scan, overview, now(), t, language),
    rows: sentRows(scanId, overview.mailings, t, language),
    untold:
      laterClosingOf(scan, mailings) === 'untold' ? t.laterClosing.untold(formatClosing(scan.closesAt, language)) : '',
    form: refused ?? startingForm(RemindersForm, remindersInput(plansToCome(reminders, mailings, now()))),
    planFields: PLAN_FIELDS,
    due: dueReminders(scan, reminders, t, language),
    hasReminderDraft: mailings.some(({ kind, sentAt }) => kind === 'reminder' && sentAt === null),
    links: {
      closing: paths.closingTime.href({ scanId }),
      reminders: paths.reminders.href({ scanId }),
      addressees: paths.addressees.href({ scanId }),
      linkList: paths.linkList.href({ scanId }),
      mailBox: mailBox && paths.mailBox.href({}),
    },
    flash: flashOnce(req, { ...mailingFlashes(t), ...t.reminders.flashes }),
  }
  await render(res, 'mailings/list', model, { status: refused ? 422 : 200 })
}
