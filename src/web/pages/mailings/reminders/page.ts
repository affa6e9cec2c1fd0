import type { Request, RequestHandler, Response } from 'express'
import { isDay } from '../../../../domain/calendar.ts'
import { NotFound } from '../../../../domain/errors.ts'
import { plansToCome } from '../../../../domain/inviting/planned-reminder.ts'
import { changedMeanwhile, overwrites } from '../../../basis.ts'
import type { WebDependencies } from '../../../dependencies.ts'
import { type Form, invalidForm, inWords, readForm } from '../../../form.ts'
import { actorOf } from '../../../middleware/current-member.ts'
import { scanOf } from '../../../middleware/known-scan.ts'
import { paths } from '../../../paths.ts'
import { whileInviting } from '../../../while-inviting.ts'
import { type MailingListDependencies, showMailings } from '../list/page.ts'
import { PLAN_FIELDS, RemindersForm, remindersInput } from './form.ts'

type Dependencies = MailingListDependencies &
  Pick<WebDependencies, 'planReminders' | 'sendPlannedReminder' | 'withdrawReminder'>

/** Plans reminders on the page of all mailings, which shows what was refused. */
export const remindersPage = (dependencies: Dependencies) => ({
  /** Opened by a reload of a refused form. */
  get: (_req: Request, res: Response) => toMailings(res),

  post: whileInviting(async (found, req, res) => {
    const { institutionId, scan } = found
    const refuse = (form: Form<unknown>) =>
      showMailings(dependencies, found, req, res, inWords(form, res.locals.t.reminders.errors))
    const form = readForm(RemindersForm, req.body)
    if (form.state !== 'complete') return refuse(form)
    const { mailings } = await dependencies.readMailings(institutionId, scan)
    const plans = await dependencies.readReminders(institutionId, scan.id)
    const current = remindersInput(
      plansToCome(
        plans,
        mailings.map(({ mailing }) => mailing),
        dependencies.now(),
      ),
    )
    if (overwrites(RemindersForm, req.body, current)) {
      return refuse(changedMeanwhile(RemindersForm, req.body, current, PLAN_FIELDS[0]?.day ?? ''))
    }
    const result = await dependencies.planReminders(actorOf(res.locals), scan.id, form.values)
    if (!result.ok && 'index' in result) {
      return refuse(invalidForm(req.body, { [form.values[result.index]?.field ?? '']: result.reason }))
    }
    req.session.flash = result.ok ? 'planned' : result.reason
    toMailings(res)
  }),
})

/** The button on the day of a planned reminder. */
export const reminderDispatchPage = ({ sendPlannedReminder }: Pick<Dependencies, 'sendPlannedReminder'>) => ({
  post: onDay(async (day, req, res) => {
    const { id: scanId } = scanOf(res)
    const result = await sendPlannedReminder(actorOf(res.locals), scanId, day)
    req.session.flash = result.ok ? 'sent' : result.reason
    res.redirect(
      303,
      result.ok ? paths.mailing.href({ scanId, mailingId: result.mailingId }) : paths.mailings.href({ scanId }),
    )
  }),
})

export const reminderWithdrawalPage = ({ withdrawReminder }: Pick<Dependencies, 'withdrawReminder'>) => ({
  post: onDay(async (day, req, res) => {
    const result = await withdrawReminder(actorOf(res.locals), scanOf(res).id, day)
    req.session.flash = result.ok ? 'withdrawn' : result.reason
    toMailings(res)
  }),
})

/** @throws NotFound for an address that names no day */
const onDay =
  (act: (day: string, req: Request, res: Response) => Promise<void>): RequestHandler =>
  async (req, res) => {
    const day = String(req.params.day)
    if (!isDay(day)) throw new NotFound('reminder')
    await act(day, req, res)
  }

const toMailings = (res: Response) => res.redirect(303, paths.mailings.href({ scanId: scanOf(res).id }))
