import { formatClosing, formatUntil } from '../format-day.ts'
import { numberEn } from '../words/small-numbers.ts'
import type { letterNl } from './letter-nl.ts'

export const letterEn: typeof letterNl = {
  suggested: {
    subject: {
      invitation: (coaches) => `How do you see the work of the ${coaches}?`,
      reminder: (coaches) => `Reminder: how do you see the work of the ${coaches}?`,
      'final-notice': (coaches, closesAt) =>
        `You can take part until ${formatClosing(closesAt, 'en')}: the work of the ${coaches}`,
    },
    opening: {
      invitation: (coaches, groups) =>
        `Dear colleague,\n\nHow is the work of the ${coaches} going here? We are asking ${groups}. Where their pictures differ, the conversation begins. That is why we would like to hear how you see it.`,
      reminder: (coaches, groups) =>
        `Dear colleague,\n\nNot long ago we asked you how you see the work of the ${coaches}. Maybe you haven’t got round to it yet. The more people take part, the more we have to tell each other: we are asking ${groups}.`,
      'final-notice': (coaches) =>
        `Dear colleague,\n\nThis is our last message about it. Would you still like to tell us how you see the work of the ${coaches}? There are a few days left.`,
    },
  },
  laterClosing: {
    subject: (closesAt) => `More time: take part until ${formatClosing(closesAt, 'en')}`,
    opening: (coaches, closesAt) =>
      `Dear colleague,\n\nYou have more time to tell us how you see the work of the ${coaches}. You can now take part ${formatUntil(closesAt, 'en')}.`,
    whoGetsIt:
      'This mail goes automatically to every link that hasn’t been used yet. None of us sees who gets it. If you have already taken part, for example through your group’s link, you need not do anything.',
  },
  facts: (questions, minutes, closesAt) =>
    `There are ${questions} questions, about ${numberEn(minutes)} minutes in all. Taking part is voluntary, and possible ${formatUntil(closesAt, 'en')}.`,
  button: 'Go to the questions',
  onlyYou: 'This link is for you alone. Don’t pass it on: anyone who has it can see your answers until you send them.',
  newLink: 'If you had already begun, open the link on the same device. You can go on where you left off.',
  newLinkAfterMove:
    'If you had already begun, open the link on the same device. You may be able to go on where you left off. If not, you start again.',
  counted: 'We count answers and don’t keep them.',
  protected: (threshold) =>
    `Nothing about your group is shown until at least ${threshold} people have answered. Who chose what is never shown.`,
  onRecord:
    'Your group’s picture is always shown. If there are few of you, a reader may be able to see what you chose.',
  whoGetsIt:
    'This reminder goes automatically to every link that hasn’t been used yet. None of us sees who gets it. If you have already taken part, for example through your group’s link, you need not do anything.',
  feedback: 'Later you can read here what comes of it:',
  questions: (name) => `Do you have a question? Reply to this mail. Your reply goes to ${name}.`,
  regards: 'Kind regards,',
  otherLanguage: 'Liever in het Nederlands? Open deze link:',
  optOut: 'Don’t want any more mail about this scan?',
  trial: (subject) => `[trial] ${subject}`,
}
