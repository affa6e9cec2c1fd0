import { formatDay } from '../format-day.ts'
import type { letterNl } from './letter-nl.ts'

export const letterEn: typeof letterNl = {
  suggested: {
    subject: {
      invitation: (coaches) => `How do you see the work of the ${coaches}?`,
      reminder: (coaches) => `Reminder: how do you see the work of the ${coaches}?`,
      'final-notice': (coaches, day) => `You can take part until ${formatDay(day, 'en')}: the work of the ${coaches}`,
    },
    opening: {
      invitation: (coaches, groups) =>
        `Dear colleague,\n\nHow are we doing with the work of the ${coaches}? We ask ${groups}. Where their pictures differ, the talk begins. That is why we would like to hear how you see it.`,
      reminder: (coaches, groups) =>
        `Dear colleague,\n\nNot long ago we asked you how you see the work of the ${coaches}. Maybe you haven’t got round to it yet. The more people take part, the more we have to tell each other: we ask ${groups}.`,
      'final-notice': (coaches) =>
        `Dear colleague,\n\nThis is our last message about it. Would you still like to tell us how you see the work of the ${coaches}? There are a few days left.`,
    },
  },
  facts: (questions, day) =>
    `There are ${questions} questions, about ten minutes in all. Taking part is up to you, and possible until ${formatDay(day, 'en')}.`,
  button: 'Go to the questions',
  onlyYou:
    'This link is for you alone. Don’t pass it on: whoever has it can see your answers as long as you haven’t sent them.',
  newLink: 'Had you begun? Then open the link on the same device. You go on where you were.',
  counted: 'We count answers and don’t keep them.',
  protected: (threshold) =>
    `Nothing of your group is shown until at least ${threshold} people answer, and never who chose what.`,
  onRecord:
    'Your group’s picture is always shown. If there are few of you, a reader may be able to see what you chose.',
  whoGetsIt:
    'This reminder goes by itself to each link that wasn’t used yet. None of us sees who gets it. Did you take part already, for example by the link of your group? Then there is nothing you need to do.',
  feedback: 'What comes of it you can read here later:',
  questions: (name) => `Do you have a question? Then answer this mail. Your answer goes to ${name}.`,
  regards: 'Kind regards,',
  otherLanguage: 'Liever in het Nederlands? Open deze link:',
  optOut: 'Would you like no more mail about this scan?',
  trial: (subject) => `[trial] ${subject}`,
}
