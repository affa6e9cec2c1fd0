import type { Language } from '../../domain/scan/rubric.ts'
import type { Scan } from '../../domain/scan/scan.ts'
import { noticeEn } from './notice-en.ts'
import { noticeNl } from './notice-nl.ts'
import type { MailPart, ToldMail } from './told-mail.ts'

const words = { nl: noticeNl, en: noticeEn }

export type Notice = {
  readonly institution: string
  readonly scan: Pick<Scan, 'title' | 'closesAt'>
  /** The scan's page. */
  readonly href: string
}

/** To the board: the end is near. */
export const tellEnding = (notice: Notice): ToldMail => inBothLanguages(notice, words.nl.ending.subject, endingParts)

/** To the facilitator: the day of a planned reminder has come. */
export const tellReminderDue = (notice: Notice): ToldMail =>
  inBothLanguages(notice, words.nl.reminder.subject, reminderParts)

/** To board and facilitator: the report is ready. `readsRemarks`: remarks wait for this reader. */
export const tellResults = (notice: Notice, readsRemarks: boolean): ToldMail =>
  inBothLanguages(notice, words.nl.results.subject, (each, language) => resultsParts(each, language, readsRemarks))

const endingParts = ({ institution, scan, href }: Notice, language: Language): readonly MailPart[] => {
  const { ending, why } = words[language]
  return [
    { kind: 'text', text: ending.closes(scan.title, institution, scan.closesAt) },
    { kind: 'text', text: ending.still },
    { kind: 'text', text: ending.hidden },
    { kind: 'button', label: ending.button, href },
    { kind: 'small', text: why(institution) },
  ]
}

const reminderParts = ({ institution, scan, href }: Notice, language: Language): readonly MailPart[] => {
  const { reminder, why } = words[language]
  return [
    { kind: 'text', text: reminder.planned(scan.title, institution) },
    { kind: 'text', text: reminder.who },
    { kind: 'button', label: reminder.button, href },
    { kind: 'small', text: why(institution) },
  ]
}

const resultsParts = (
  { institution, scan, href }: Notice,
  language: Language,
  readsRemarks: boolean,
): readonly MailPart[] => {
  const { results, why } = words[language]
  return [
    { kind: 'text', text: results.ready(scan.title, institution) },
    ...(readsRemarks ? [{ kind: 'text', text: results.remarksFirst } as const] : []),
    { kind: 'text', text: results.talk },
    { kind: 'button', label: results.button, href },
    { kind: 'small', text: why(institution) },
  ]
}

/** The language of an account is unknown, so the mail has Dutch first and English after it. */
const inBothLanguages = (
  notice: Notice,
  subject: (scan: string, closesAt: Date) => string,
  partsIn: (notice: Notice, language: Language) => readonly MailPart[],
): ToldMail => ({
  subject: subject(notice.scan.title, notice.scan.closesAt),
  owner: notice.institution,
  sections: (['nl', 'en'] as const).map((language) => ({ language, parts: partsIn(notice, language) })),
})
