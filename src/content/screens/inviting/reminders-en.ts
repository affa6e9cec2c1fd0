import type { remindersNl } from './reminders-nl.ts'

export const remindersEn: typeof remindersNl = {
  title: 'Plan reminders',
  lead: 'Choose at most three days. On each of them you get a mail at eight in the morning, and the scan’s page has a button that sends the reminder. You can also let it go by itself. Only people who haven’t answered get it. Clear a day to withdraw it.',
  text: {
    written: 'It has the text of your draft.',
    suggested: 'If you haven’t written a reminder, it has our text.',
  },
  day: (number) => `Day ${number}`,
  sendsItself: 'Goes by itself, without my pressing a button',
  submit: 'Save the plan',
  notOpen: 'You can plan once the board has launched the scan.',
  due: (day) => `The reminder of ${day} is ready. Only people who haven’t answered get it.`,
  read: 'Read the text, or write your own',
  send: 'Send the reminder',
  withdraw: 'Don’t send it',
  errors: {
    invalid: 'Check this field.',
    dateWrong: 'Enter a date that exists, day first, such as 31-1-2027.',
    past: 'This day has passed. Choose today or later.',
    'after-closing': 'The scan is closed by then. Choose an earlier day.',
    twice: 'This day is there already. Choose another.',
    reminded: 'A reminder has already gone out today. Choose another day.',
    waits: 'The reminder of this day is ready. Send it at the top of this page, or choose another day.',
  },
  flashes: {
    planned: 'The plan has been saved.',
    withdrawn: 'This reminder will not be sent.',
    'no-plan': 'This reminder has already been sent or withdrawn.',
  },
}
