import type { Request, Response } from 'express'
import type { ScanId } from '../../../../domain/ids.ts'
import type { WebDependencies } from '../../../dependencies.ts'
import { flashOnce } from '../../../flash.ts'
import { emptyForm, type Form, inWords } from '../../../form.ts'
import { actorOf } from '../../../middleware/current-member.ts'
import { paths } from '../../../paths.ts'
import { render } from '../../../render.ts'
import { type InvitingScan, whileInviting } from '../../../while-inviting.ts'
import { confirmedAddressees } from '../form.ts'
import { addresseesViewModel, undeliveredTo } from './view-model.ts'

type Shown = Pick<WebDependencies, 'countInvited' | 'countUndelivered' | 'readMailings' | 'sendsMail'>
export type ListDependencies = Shown & Pick<WebDependencies, 'inviteAddressees'>

/** The people to invite by name: how many there are, a form to upload a list, and one to withdraw an invitation. */
export const addresseesPage = (dependencies: ListDependencies) => ({
  get: whileInviting((found, req, res) => showAddressees(dependencies, found, req, res, emptyForm())),

  /** Stores what the preview showed, all of it or nothing. The preview itself stores nothing. */
  post: whileInviting(async ({ scan }, req, res) => {
    const result = await dependencies.inviteAddressees(
      actorOf(res.locals),
      scan.id,
      confirmedAddressees(req.body, scan),
    )
    req.session.flash = !result.ok ? result.reason : result.invited > 0 ? 'added' : 'nobodyNew'
    res.redirect(303, paths.addressees.href({ scanId: scan.id }))
  }),
})

/** Shows the page. Also the answer to an unreadable list or an invalid address. */
export const showAddressees = async (
  { countInvited, countUndelivered, readMailings, sendsMail }: Shown,
  { institutionId, scan }: InvitingScan,
  req: Request,
  res: Response,
  form: Form<unknown>,
): Promise<void> => {
  const { t, language } = res.locals
  const { mailings } = await readMailings(institutionId, scan)
  const model = {
    title: t.addressees.title,
    scan,
    ...addresseesViewModel(scan, await countInvited(institutionId, scan.id), form, t, language),
    undelivered: undeliveredTo(scan, await countUndelivered(institutionId, scan.id), t, language),
    toUndelivered: paths.mailings.href({ scanId: scan.id }),
    toMail: mailPath(scan.id, sendsMail && mailings.every(({ mailing }) => mailing.sentAt === null)),
    form: inWords(form, t.addressees.errors),
    flash: flashOnce(req, t.addressees.flashes),
  }
  await render(res, 'addressees/list', model, { status: form.state === 'invalid' ? 422 : 200 })
}

/**
 * Where writing goes on: at the invitation before the first mailing, else at all mailings. Whether somebody waits for an
 * invitation would tell who has answered, after a withdrawal.
 */
const mailPath = (scanId: ScanId, isFirst: boolean): string =>
  isFirst ? paths.mailingText.href({ scanId, kind: 'invitation' }) : paths.mailings.href({ scanId })
