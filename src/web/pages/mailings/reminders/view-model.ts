import { formatDay } from '../../../../content/format-day.ts'
import type { ScreenTexts } from '../../../../content/screen-texts.ts'
import type { PlannedReminder } from '../../../../domain/inviting/planned-reminder.ts'
import type { Language } from '../../../../domain/scan/rubric.ts'
import type { Scan } from '../../../../domain/scan/scan.ts'
import { paths } from '../../../paths.ts'

/** The planned reminders whose day has come, each with the buttons that send or drop it. */
export const dueReminders = (
  { id: scanId }: Pick<Scan, 'id'>,
  plans: readonly PlannedReminder[],
  t: ScreenTexts,
  language: Language,
) =>
  plans
    .filter(({ noticed }) => noticed)
    .map(({ day }) => ({
      text: t.reminders.due(formatDay(day, language)),
      written: paths.mailingText.href({ scanId, kind: 'reminder' }),
      dispatch: paths.reminderDispatch.href({ scanId, day }),
      withdrawal: paths.reminderWithdrawal.href({ scanId, day }),
    }))
