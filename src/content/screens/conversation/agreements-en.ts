import { LONGEST_AGREEMENT_TEXT } from '../../../domain/conversation/agreement.ts'
import { paperWords } from '../../paper-words.ts'
import { changedMeanwhileEn, unprintableEn } from '../operations/errors-en.ts'
import type { agreementsNl } from './agreements-nl.ts'

export const agreementsEn: typeof agreementsNl = {
  ask: paperWords('en').agreements,
  title: 'Agreements',
  lead: 'What you agree on together, and how it is going.',
  none: 'No agreement has been recorded yet. After the conversation, write down what you will do, who leads and how you will see that it works.',
  few: 'Choose at most three agreements: small and certain is worth more than large and perhaps.',
  many: (count) => `There are ${count} now. That is allowed. Three usually get further: which three come first?`,
  seenBy: 'The board and the facilitator see this list. Who leads and who joins in is never on the feedback page.',
  toList: 'To the agreements',
  record: 'New agreement',
  change: 'Change',
  changeStatus: 'Update the status',
  up: 'Up',
  down: 'Down',
  delete: 'Delete',
  overdue: 'The date has passed. How is it going?',
  looksBackEarly: 'The review date is before the due date. Is that right?',
  takeAlong: 'Download',
  toPdf: 'Agreements as PDF',
  toBlankPdf: 'Empty form for three agreements (PDF)',
  toCalendar: 'Dates for your calendar (.ics)',
  calendarHint:
    'The calendar file has a whole day for each date on which something is due or under review, and a reminder a week before a review. If something changes, open a new file: most calendars update those days.',
  form: {
    new: 'New agreement',
    change: 'Change the agreement',
    whatHint: 'So concrete that everyone has the same thing in mind.',
    noFactor: 'no factor, or more than one',
    leadsHint: 'One person or position.',
    seenHint: 'Something that you will be able to see or hear.',
    lookBackHint: 'A day on which you take a moment for it together.',
    optional: 'Only the first question has to be filled in. The rest can wait.',
    errors: {
      invalid: 'Please check this field.',
      changedMeanwhile: changedMeanwhileEn,
      whatMissing: `Write down what you will do, in ${LONGEST_AGREEMENT_TEXT} characters at most.`,
      tooLong: `Make this shorter: ${LONGEST_AGREEMENT_TEXT} characters at most.`,
      unprintable: unprintableEn,
      dayWrong: 'Enter a date that exists, day first, such as 31-1-2027, or leave this empty.',
    },
  },
  statusForm: {
    title: 'How is this agreement going?',
    ask: 'Choose a status',
    choices: {
      open: 'Open: we are working on it, or still have to begin',
      done: 'Done: it has been done',
      dropped: 'Dropped: we will not do it any more',
    },
    note: 'What came of it? (may stay empty)',
    noteHint: 'One or two sentences. You will read them again in the next round.',
    errors: {
      invalid: 'Choose open, done or dropped.',
      tooLong: `Make this shorter: ${LONGEST_AGREEMENT_TEXT} characters at most.`,
      unprintable: unprintableEn,
    },
  },
  deletion: {
    title: 'Delete the agreement?',
    lead: 'The agreement disappears, from the PDF, the calendar and the feedback page too. This cannot be undone.',
    rather: 'Will you not do it any more? Choose ‘dropped’ instead: later you can still see why.',
    submit: 'Delete the agreement',
  },
  flashes: {
    recorded: 'The agreement has been saved.',
    changed: 'The agreement has been changed.',
    statusSet: 'The status has been updated.',
    deleted: 'The agreement has been deleted.',
  },
}
