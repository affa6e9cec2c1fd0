import type { Request, Response } from 'express'
import type { BoxedMail, MailBox } from '../../../application/operations/mail-ports.ts'
import { NotFound } from '../../../domain/errors.ts'
import type { Language } from '../../../domain/scan/rubric.ts'
import { mayHoldFrame, sendSheet } from '../../mail-frame.ts'
import { memberOf } from '../../middleware/current-member.ts'
import { paths } from '../../paths.ts'
import { render } from '../../render.ts'

/** The institution's mail that was kept instead of sent, for development and demos. Where mail is sent, this page doesn't exist. */
export const mailBoxPage = (mailBox: MailBox) => {
  const mailIn = async (req: Request, res: Response): Promise<BoxedMail> => {
    const mail = await mailBox.find(String(req.params.name))
    if (!mail || !isOwn(mail, res)) throw new NotFound('mail')
    return mail
  }
  return {
    async get(_req: Request, res: Response) {
      const { t, language } = res.locals
      const { mails, older } = await mailBox.list()
      await render(res, 'mail-box/list', {
        title: t.mailPages.box.title,
        rows: mails
          .filter((mail) => isOwn(mail, res))
          .map(({ name, at, headers }) => ({
            href: paths.boxedMail.href({ name }),
            subject: headers.subject ?? '',
            about: `${headers.to ?? ''} · ${formatTime(at, language)}`,
          })),
        older,
      })
    },

    async getMail(req: Request, res: Response) {
      const { name, at, headers, text } = await mailIn(req, res)
      const { t, language } = res.locals
      const { box } = t.mailPages
      const s = t.mailings.preview
      mayHoldFrame(res)
      await render(res, 'mail-box/mail', {
        title: headers.subject ?? '',
        heads: [
          { name: box.to, value: headers.to ?? '' },
          { name: s.from, value: headers.from ?? '' },
          ...(headers['reply-to'] ? [{ name: s.replyTo, value: headers['reply-to'] }] : []),
          { name: box.at, value: formatTime(at, language) },
        ],
        sheet: paths.boxedMailSheet.href({ name }),
        text,
      })
    },

    async getSheet(req: Request, res: Response) {
      sendSheet(res, (await mailIn(req, res)).html)
    },
  }
}

/** All mail of an institution is sent in its name. */
const isOwn = ({ sender }: BoxedMail, res: Response): boolean => sender === memberOf(res.locals).institution

const formatTime = (at: Date, language: Language): string =>
  new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'medium',
    timeZone: 'Europe/Amsterdam',
  }).format(at)
