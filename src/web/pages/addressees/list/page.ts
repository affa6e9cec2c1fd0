import type { Request, Response } from 'express'
import type { WebDependencies } from '../../../dependencies.ts'
import { flashOnce } from '../../../flash.ts'
import { emptyForm, type Form, inWords } from '../../../form.ts'
import { actorOf } from '../../../middleware/current-member.ts'
import { paths } from '../../../paths.ts'
import { render } from '../../../render.ts'
import { type InvitingScan, whileInviting } from '../../../while-inviting.ts'
import { confirmedAddressees } from '../form.ts'
import { addresseesViewModel, undeliveredTo } from './view-model.ts'

type MailingsSoFar = Pick<WebDependencies, 'readMailings' | 'sendsMail'>
type Shown = MailingsSoFar & Pick<WebDependencies, 'countInvited' | 'countUndelivered'>
export type ListDependencies = Shown & Pick<WebDependencies, 'inviteAddressees'>

/** The people to invite by name: how many there are, a form to upload a list, and one to withdraw an invitation. */
export const addresseesPage = (dependencies: ListDependencies) => ({
  get: whileInviting((found, req, res) => showAddressees(dependencies, found, req, res, emptyForm())),

  /** Stores what the preview showed, all of it or nothing. The preview itself stores nothing. */
  post: whileInviting(async (found, req, res) => {
    const { scan } = found
    const result = await dependencies.inviteAddressees(
      actorOf(res.locals),
      scan.id,
      confirmedAddressees(req.body, scan),
    )
    req.session.flash = !result.ok ? result.reason : result.invited > 0 ? 'added' : 'nobodyNew'
    const writes = result.ok && result.invited > 0 && req.body.next === 'mail'
    res.redirect(303, writes ? await mailPath(dependencies, found) : paths.addressees.href({ scanId: scan.id }))
  }),
})

/** Shows the page. Also the answer to an unreadable list or an invalid address. */
export const showAddressees = async (
  dependencies: Shown,
  found: InvitingScan,
  req: Request,
  res: Response,
  form: Form<unknown>,
): Promise<void> => {
  const { t, language } = res.locals
  const { countInvited, countUndelivered } = dependencies
  const { institutionId, scan } = found
  const model = {
    title: t.addressees.title,
    scan,
    ...addresseesViewModel(scan, await countInvited(institutionId, scan.id), form, t, language),
    undelivered: undeliveredTo(scan, await countUndelivered(institutionId, scan.id), t, language),
    toUndelivered: paths.mailings.href({ scanId: scan.id }),
    toMail: await mailPath(dependencies, found),
    form: inWords(form, t.addressees.errors),
    flash: flashOnce(req, t.addressees.flashes),
  }
  await render(res, 'addressees/list', model, { status: form.state === 'invalid' ? 422 : 200 })
}

/** Where writing goes on: at the invitation before the first mailing, else at all mailings. */
const mailPath = async (dependencies: MailingsSoFar, found: InvitingScan): Promise<string> =>
  (await writesInvitationNext(dependencies, found))
    ? paths.mailingText.href({ scanId: found.scan.id, kind: 'invitation' })
    : paths.mailings.href({ scanId: found.scan.id })

/**
 * Whether the invitation is to be written next: no mailing was sent yet. It doesn't matter whether somebody waits for an
 * invitation: after a withdrawal, that would tell who has answered.
 */
export const writesInvitationNext = async (
  { readMailings, sendsMail }: MailingsSoFar,
  { institutionId, scan }: InvitingScan,
): Promise<boolean> =>
  sendsMail && (await readMailings(institutionId, scan)).mailings.every(({ mailing }) => mailing.sentAt === null)
