import ical, { ICalAlarmType, ICalEventBusyStatus, ICalEventTransparency } from 'ical-generator'
import { paperWords } from '../content/paper-words.ts'
import type { ToldAgreement } from '../content/told-agreement.ts'
import type { ToldReport } from '../content/told-report.ts'
import { wordsIn } from '../content/words/words-in.ts'
import { addDays, type Day } from '../domain/calendar.ts'
import type { Agreement } from '../domain/conversation/agreement.ts'

const MINUTE = 60_000
/** In seconds before the day begins: a week earlier at nine, in time to ask how it went. */
const ALARM = (7 * 24 - 9) * 3600

/**
 * The dates of the agreements as an iCalendar file (RFC 5545): an all-day event without time zone for each date on
 * which an agreement is to be ready or to be looked back on, with an alarm for looking back on one that is open. A dropped agreement has none. A date keeps its UID and a
 * later file has a higher SEQUENCE, so that a calendar replaces the earlier event. Null without any date, because a
 * calendar must hold at least one event.
 */
export const agreementCalendar = (
  agreements: readonly Agreement[],
  told: ToldReport,
  address: string,
  madeAt: Date,
): string | null => {
  const days = agreements.flatMap((agreement) => daysOf(agreement, told))
  if (days.length === 0) return null
  const calendar = ical({ prodId: { company: 'Bruggenscan', product: 'agreements', language: told.language } })
  for (const { uid, day, summary, description, alarm } of days) {
    const event = calendar.createEvent({
      id: uid,
      sequence: Math.floor(madeAt.getTime() / MINUTE),
      stamp: madeAt,
      // A date without a time is read as UTC and written as UTC, so it is the same day in every time zone of the
      // server.
      start: day,
      end: addDays(day, 1),
      allDay: true,
      summary,
      description,
      url: address,
      transparency: ICalEventTransparency.TRANSPARENT,
      busystatus: ICalEventBusyStatus.FREE,
    })
    if (alarm) event.createAlarm({ type: ICalAlarmType.display, trigger: ALARM, description: summary })
  }
  return `${calendar.toString()}\r\n`
}

type CalendarDay = {
  readonly uid: string
  readonly day: Day
  readonly summary: string
  readonly description: string
  /** A calendar warns a week before. */
  readonly alarm: boolean
}

const daysOf = ({ id, status, readyOn, lookBackOn }: Agreement, told: ToldReport): readonly CalendarDay[] => {
  const agreement = told.agreements.find((candidate) => candidate.id === id)
  if (!agreement || status === 'dropped') return []
  const words = wordsIn[told.language].agreement
  const what = withoutControls(agreement.what)
  const description = describe(agreement, told)
  return [
    ...(readyOn
      ? [{ uid: `${id}-ready@bruggenscan`, day: readyOn, summary: words.readyDay(what), description, alarm: false }]
      : []),
    ...(lookBackOn
      ? [
          {
            uid: `${id}-look-back@bruggenscan`,
            day: lookBackOn,
            summary: words.lookBackDay(what),
            description,
            alarm: status === 'open',
          },
        ]
      : []),
  ]
}

/** A line for each part of the agreement that was filled in, as on paper, or as many as were typed. */
const describe = (agreement: ToldAgreement, { language, institution, title }: ToldReport): string => {
  const ask = paperWords(language).agreements
  const said: readonly (readonly [question: string, answer: string])[] = [
    [ask.leads, agreement.leads],
    [ask.joins, agreement.joins],
    [ask.board, agreement.board],
    [ask.tells, agreement.tells],
    [ask.seen, agreement.seen],
    [ask.status, agreement.statusWord],
    [ask.note, agreement.note],
  ]
  const answers = said.filter(([, answer]) => answer !== '')
  const whose = [institution, title].filter((part) => part !== '').join(' · ')
  return [
    agreement.about,
    ...answers.map(([question, answer]) => `${question}${question.endsWith('?') ? '' : ':'} ${answer}`),
    whose,
  ]
    .filter((line) => line !== '')
    .map((part) => part.split('\n').map(withoutControls).join('\n'))
    .join('\n')
}

/** The format forbids control characters, and a line end would begin a new property. */
const withoutControls = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()
