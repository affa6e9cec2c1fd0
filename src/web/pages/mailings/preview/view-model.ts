import type { Preview } from '../../../../application/inviting/send-trial-letter.ts'
import type { ScreenTexts } from '../../../../content/screen-texts.ts'
import type { Language } from '../../../../domain/scan/rubric.ts'
import type { StakeholderGroup } from '../../../../domain/scan/stakeholder-group.ts'
import { paths } from '../../../paths.ts'
import { nameOfGroup } from '../../scan/view-model.ts'
import type { FoundMailing } from '../mailing-of-path.ts'

type Shown = Preview & { readonly from: string }

/** The groups that can be previewed, the headers of the mail, and the address of its formatted version. */
export const previewViewModel = (
  { scan, shown }: FoundMailing,
  group: StakeholderGroup,
  { told, replyTo, from }: Shown,
  t: ScreenTexts,
  language: Language,
) => {
  const s = t.mailings.preview
  const { id: mailingId, kind, sentAt, tested } = shown.mailing
  const at = { scanId: scan.id, mailingId }
  return {
    title: sentAt === null ? s.title : s.sentTitle,
    kind: t.mailings.kinds[kind],
    isDraft: sentAt === null,
    tested,
    group: group.key,
    groups: scan.groups.map(({ key, label }) => ({
      name: nameOfGroup({ key, label }, language, scan.coachTitle),
      href: `${paths.mailingPreview.href(at)}?group=${encodeURIComponent(key)}`,
      chosen: key === group.key,
    })),
    heads: [
      { name: s.from, value: `${told.owner} <${from}>` },
      { name: s.replyTo, value: replyTo ? `${replyTo.name} <${replyTo.address}>` : s.nobody },
      { name: s.subject, value: told.subject },
    ],
    sheet: paths.mailingSheet.href({ ...at, groupKey: group.key }),
    written: shown.mailing.language,
  }
}
