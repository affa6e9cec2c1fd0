import type { Request, Response } from 'express'
import type { MailingInFull } from '../../../application/inviting/inviting-read-models.ts'
import { NotFound } from '../../../domain/errors.ts'
import { isId, type MailingId } from '../../../domain/ids.ts'
import type { WebDependencies } from '../../dependencies.ts'
import { paths } from '../../paths.ts'
import { type InvitingScan, whileInviting } from '../../while-inviting.ts'

export type MailingDependencies = Pick<WebDependencies, 'readMailing'>
export type FoundMailing = InvitingScan & { readonly shown: MailingInFull }

/** A page about one mailing, for as long as people can be invited. @throws NotFound */
export const ofMailing = (
  dependencies: MailingDependencies,
  page: (found: FoundMailing, req: Request, res: Response) => unknown,
) =>
  whileInviting(async (found, req, res) => {
    const mailingId = String(req.params.mailingId)
    if (!isId(mailingId)) throw new NotFound('mailing')
    const shown = await dependencies.readMailing(found.institutionId, found.scan.id, mailingId as MailingId)
    await page({ ...found, shown }, req, res)
  })

/** As `ofMailing`, for actions before sending. After sending, the visitor gets a message that says so. */
export const ofUnsentMailing = (
  dependencies: MailingDependencies,
  page: (found: FoundMailing, req: Request, res: Response) => unknown,
) =>
  ofMailing(dependencies, async (found, req, res) => {
    if (found.shown.mailing.sentAt === null) {
      await page(found, req, res)
      return
    }
    req.session.flash = 'already-sent'
    res.redirect(303, linksTo(found).progress)
  })

/** The addresses of a mailing's pages. */
export const linksTo = ({ scan, shown }: Pick<FoundMailing, 'scan' | 'shown'>) => {
  const { id: mailingId, kind } = shown.mailing
  const at = { scanId: scan.id, mailingId }
  return {
    scan: paths.scan.href(at),
    list: paths.mailings.href(at),
    addressees: paths.addressees.href(at),
    text: paths.mailingText.href({ scanId: scan.id, kind }),
    preview: paths.mailingPreview.href(at),
    trial: paths.mailingTrial.href(at),
    dispatch: paths.mailingDispatch.href(at),
    progress: paths.mailing.href(at),
    repeat: paths.mailingRepeat.href(at),
    stop: paths.mailingStop.href(at),
    deletion: paths.mailingDeletion.href(at),
  }
}
