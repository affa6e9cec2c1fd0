import type { Request, Response } from 'express'
import { suggestedText } from '../../../../content/mail/tell-letter.ts'
import { NotFound } from '../../../../domain/errors.ts'
import { type MailingText, WRITTEN_KINDS, type WrittenKind } from '../../../../domain/inviting/mailing.ts'
import { LANGUAGES, type Language } from '../../../../domain/scan/rubric.ts'
import { changedMeanwhile, overwrites, startingForm } from '../../../basis.ts'
import type { WebDependencies } from '../../../dependencies.ts'
import { flashOnce } from '../../../flash.ts'
import { emptyForm, type Form, type Input, inWords, readForm } from '../../../form.ts'
import { actorOf } from '../../../middleware/current-member.ts'
import { paths } from '../../../paths.ts'
import { render } from '../../../render.ts'
import { type InvitingScan, whileInviting } from '../../../while-inviting.ts'
import { MailingForm } from './form.ts'

type Dependencies = Pick<WebDependencies, 'readMailings' | 'writeMailing'>

/** Edits the next mailing of a kind: the saved draft, or a text to start from. */
export const mailingTextPage = (dependencies: Dependencies) => ({
  get: whileInviting(async (found, req, res) => {
    const { scan } = found
    const kind = kindIn(req)
    const draft = await draftOf(dependencies, found, kind)
    const asked = LANGUAGES.find((language) => language === req.query.in)
    const suggested = suggestedText(scan, kind, asked ?? 'nl')
    const { values } = startingForm(MailingForm, draft ?? suggested)
    const anew = draft && asked && asked !== draft.language
    await show({ scan, kind }, req, res, emptyForm(anew ? { ...values, ...suggested } : values))
  }),

  post: whileInviting(async (found, req, res) => {
    const { scan } = found
    const kind = kindIn(req)
    const form = readForm(MailingForm, req.body)
    if (form.state !== 'complete') return show({ scan, kind }, req, res, form)
    const current = (await draftOf(dependencies, found, kind)) ?? suggestedText(scan, kind, form.values.language)
    if (overwrites(MailingForm, req.body, current)) {
      return show({ scan, kind }, req, res, changedMeanwhile(MailingForm, req.body, current, 'opening'))
    }
    const result = await dependencies.writeMailing(actorOf(res.locals), scan.id, kind, form.values)
    if (result.ok) {
      return res.redirect(303, paths.mailingPreview.href({ scanId: scan.id, mailingId: result.mailingId }))
    }
    req.session.flash = result.reason
    res.redirect(303, paths.scan.href({ scanId: scan.id }))
  }),
})

/** The draft of the next mailing of this kind. Null without one. */
const draftOf = async (
  { readMailings }: Dependencies,
  { institutionId, scan }: InvitingScan,
  kind: WrittenKind,
): Promise<MailingText | null> => {
  const { mailings } = await readMailings(institutionId, scan)
  const draft = mailings.find(({ mailing }) => mailing.kind === kind && mailing.sentAt === null)?.mailing
  return draft ? { language: draft.language, subject: draft.subject, opening: draft.opening } : null
}

/** The kind of mailing in the address. @throws NotFound */
const kindIn = (req: Request): WrittenKind => {
  const kind = WRITTEN_KINDS.find((each) => each === req.params.kind)
  if (!kind) throw new NotFound('kind of mailing')
  return kind
}

type Written = Pick<InvitingScan, 'scan'> & { readonly kind: WrittenKind }

const show = async ({ scan, kind }: Written, req: Request, res: Response, form: Form<unknown>): Promise<void> => {
  const { t } = res.locals
  const written: Language = (form.values as Input).language === 'en' ? 'en' : 'nl'
  const here = paths.mailingText.href({ scanId: scan.id, kind })
  const model = {
    title: t.mailings.text.title[kind],
    form: inWords(form, t.mailings.errors),
    written,
    flash: flashOnce(req, t.addressees.flashes),
    links: {
      list: paths.mailings.href({ scanId: scan.id }),
      save: here,
      otherLanguage: `${here}?in=${written === 'nl' ? 'en' : 'nl'}`,
    },
  }
  await render(res, 'mailings/text', model, { status: form.state === 'invalid' ? 422 : 200 })
}
