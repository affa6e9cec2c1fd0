import type { mailPagesNl } from './mail-pages-nl.ts'

export const mailPagesEn: typeof mailPagesNl = {
  optOut: {
    title: 'No more mail about this scan?',
    lead: (scan) =>
      `You will then get no more reminders of ‘${scan}’. You can still take part, by the link you already have.`,
    submit: 'Send me no more mail',
    doneTitle: 'You will get no more mail',
    done: 'We will send you no more mail about this scan. You can still take part, by the link you already have.',
    closedTitle: 'This scan has closed',
    closed: 'You will get no more mail about it. Your address has been deleted.',
    unknownTitle: 'Please open the link in your mail again',
    unknown: 'This page does not know which invitation it is about. Open the link at the end of the mail again.',
  },
  example: {
    title: 'This is an example of a link',
    lead: 'This link is in an example or a trial mail. In the real mail everybody has a link of their own here.',
    text: 'Would you like to see the questions? Choose ‘Try out’ in a draft, or open the link of a group.',
  },
  box: {
    title: 'Mail box of this trial installation',
    lead: 'No mail is sent from here. What would have gone out lies in this box, so that you can try everything.',
    never: 'An installation that is really in use has no such page.',
    empty: 'The box is empty. Send a mail or a trial mail; it appears here in a few seconds.',
    refresh: 'See whether there is new mail',
    to: 'To',
    at: 'Time',
    older: (count) => `There are ${count} older mails in the folder.`,
    toBox: 'To the mail box of this trial installation',
  },
}
