import type { MailingsOverview } from '../../../application/inviting/inviting-read-models.ts'
import { formatClosing } from '../../../content/format-day.ts'
import type { ScreenTexts } from '../../../content/screen-texts.ts'
import { type Member, may } from '../../../domain/account/membership.ts'
import { laterClosingOf } from '../../../domain/inviting/mailing.ts'
import type { Language } from '../../../domain/scan/rubric.ts'
import type { Scan } from '../../../domain/scan/scan.ts'
import { paths } from '../../paths.ts'
import { groupPrints } from '../handouts/group-prints.ts'

/** What remains to be done after the closing time moved, for this member. */
export const laterClosingViewModel = (
  scan: Scan,
  { mailings, addressees, hasInvitations }: MailingsOverview,
  { member, sendsMail }: { readonly member: Member; readonly sendsMail: boolean },
  t: ScreenTexts,
  language: Language,
) => {
  const s = t.laterClosing
  const sent = mailings.map(({ mailing }) => mailing)
  const isTold = laterClosingOf(scan, sent) === 'told'
  const count = addressees['later-closing']
  const nobody = hasInvitations ? (count === 0 ? s.flashes.nobody : '') : s.noInvitations
  return {
    closing: formatClosing(scan.closesAt, language),
    isTold,
    toMailing: isTold ? paths.mailing.href({ scanId: scan.id, mailingId: newestOf(sent) }) : '',
    whyNot: sendsMail ? nobody : s.noMail,
    count: count === null ? '' : t.mailings.for.count(count),
    prints: may(member, 'see-links') ? printsOf(scan, language) : null,
    hasDrafts: may(member, 'send-mail') && sent.some(({ sentAt }) => sentAt === null),
  }
}

const newestOf = (mailings: readonly MailingsOverview['mailings'][number]['mailing'][]): string =>
  mailings.find(({ kind }) => kind === 'later-closing')?.id ?? ''

/** Every print that shows the closing time, group by group. */
const printsOf = (scan: Scan, language: Language) => ({
  all: paths.placards.href({ scanId: scan.id }),
  groups: scan.groups.map((group) => groupPrints(scan, group, language)),
})
