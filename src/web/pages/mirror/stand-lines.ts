import { formatDay } from '../../../content/format-day.ts'
import type { Mirror } from '../../../content/mirror/tell-mirror.ts'
import type { ScreenTexts } from '../../../content/screen-texts.ts'
import type { Day } from '../../../domain/calendar.ts'
import { nextFixedDay } from '../../../domain/mirror/contribution.ts'
import type { Language } from '../../../domain/scan/rubric.ts'

/** Which counts of the mirror there are, and when the next ones may come. */
export const standLines = (
  { printed, waitsSince }: Pick<Mirror, 'printed' | 'waitsSince'>,
  today: Day,
  { contribution: { stand } }: ScreenTexts,
  language: Language,
): readonly string[] => [
  printed ? stand.printed(formatDay(printed.madeOn, language), printed.institutions) : stand.none,
  ...(waitsSince && printed ? [stand.waits(formatDay(waitsSince, language))] : []),
  stand.when(formatDay(nextFixedDay(today), language)),
]
