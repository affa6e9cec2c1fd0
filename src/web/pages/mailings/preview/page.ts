import type { Request } from 'express'
import { NotFound } from '../../../../domain/errors.ts'
import type { StakeholderGroup } from '../../../../domain/scan/stakeholder-group.ts'
import type { WebDependencies } from '../../../dependencies.ts'
import { flashOnce } from '../../../flash.ts'
import { mayHoldFrame, sendSheet } from '../../../mail-frame.ts'
import { paths } from '../../../paths.ts'
import { render } from '../../../render.ts'
import { mailingFlashes } from '../flashes.ts'
import { type FoundMailing, linksTo, type MailingDependencies, ofMailing } from '../mailing-of-path.ts'
import { previewViewModel } from './view-model.ts'

type Dependencies = MailingDependencies &
  Pick<WebDependencies, 'previewLetter' | 'layOutMail' | 'mailFrom' | 'countInvited' | 'mailBox'>

/** Both versions of the mail for a group, and the next steps while it isn't sent. */
export const mailingPreviewPage = (dependencies: Dependencies) => {
  const { previewLetter, layOutMail, countInvited, mailFrom, mailBox } = dependencies
  const written = (page: Parameters<typeof ofMailing>[1]) =>
    ofMailing(dependencies, (found, req, res) => {
      // A mailing by hand has only a list of links, and no mail to preview.
      if (found.shown.mailing.byHand) throw new NotFound('text of a mailing')
      return page(found, req, res)
    })
  const letterTo = ({ institutionId, shown }: FoundMailing, group: StakeholderGroup) =>
    previewLetter(institutionId, shown.mailing.id, group.id)

  return {
    get: written(async (found, req, res) => {
      const { institutionId, scan } = found
      const invited = await countInvited(institutionId, scan.id)
      const asked = groupCalled(found, req.query.group)
      const group = asked ?? scan.groups.find(({ id }) => invited.has(id)) ?? scan.groups[0]
      if (!group) throw new NotFound('group')
      const { told, replyTo } = await letterTo(found, group)
      const { t, language } = res.locals
      mayHoldFrame(res)
      await render(res, 'mailings/preview', {
        ...previewViewModel(found, group, { told, replyTo, from: mailFrom }, t, language),
        text: layOutMail(told).text,
        links: { ...linksTo(found), mailBox: mailBox && paths.mailBox.href({}) },
        flash: flashOnce(req, mailingFlashes(t)),
      })
    }),

    /** The formatted version by itself. */
    getSheet: written(async (found, req, res) => {
      const group = groupIn(found, req)
      sendSheet(res, layOutMail((await letterTo(found, group)).told).html)
    }),
  }
}

const groupCalled = ({ scan }: Pick<FoundMailing, 'scan'>, key: unknown) =>
  scan.groups.find((group) => group.key === key)

/** @throws NotFound */
const groupIn = (found: FoundMailing, req: Request): StakeholderGroup => {
  const group = groupCalled(found, req.params.groupKey)
  if (!group) throw new NotFound('group')
  return group
}
