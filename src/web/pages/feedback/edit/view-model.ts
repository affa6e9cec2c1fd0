import { formatDay } from '../../../../content/format-day.ts'
import type { ScreenTexts } from '../../../../content/screen-texts.ts'
import type { ToldReport } from '../../../../content/told-report.ts'
import { dayOf } from '../../../../domain/calendar.ts'
import { type FeedbackPage, recognisableGroups } from '../../../../domain/conversation/feedback-page.ts'
import type { Dossier } from '../../../../domain/report/dossier.ts'
import type { Language } from '../../../../domain/scan/rubric.ts'
import type { Scan } from '../../../../domain/scan/scan.ts'
import type { Input } from '../../../form.ts'
import { paths } from '../../../paths.ts'

type Around = {
  readonly scan: Scan
  readonly dossier: Dossier
  readonly told: ToldReport
  readonly page: FeedbackPage
  readonly baseUrl: string
}

export const editViewModel = (
  { scan, dossier, told, page, baseUrl }: Around,
  values: Input,
  { feedback: s }: ScreenTexts,
  language: Language,
) => {
  const scanId = scan.id
  const href = paths.feedbackPage.href({ code: scan.feedbackCode })
  const ticked = (values.tells ?? {}) as Input
  const recognisable = recognisableGroups(dossier.report).map(({ key }) => key)
  return {
    state: page.publishedAt ? s.publishedOn(formatDay(dayOf(page.publishedAt), language)) : s.unpublished,
    published: page.publishedAt !== null,
    address: { href, text: baseUrl + href },
    message: s.shareText(told.institution, scan.title, baseUrl + href),
    warning:
      recognisable.length > 0
        ? s.recognisable(
            told.groups
              .filter(({ key }) => recognisable.includes(key))
              .map(({ label }) => label)
              .join(', '),
          )
        : '',
    agreements: told.agreements.map(({ id, what, statusWord }) => ({
      name: `tells[${id}]`,
      what,
      statusWord,
      ticked: Object.hasOwn(ticked, id),
    })),
    links: {
      save: paths.feedback.href({ scanId }),
      placard: paths.feedbackPlacard.href({ scanId }),
      withdrawal: paths.feedbackWithdrawal.href({ scanId }),
      agreements: paths.agreements.href({ scanId }),
    },
  }
}
