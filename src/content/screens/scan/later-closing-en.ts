import type { laterClosingNl } from './later-closing-nl.ts'

export const laterClosingEn: typeof laterClosingNl = {
  title: 'The scan closes later',
  lead: (closing) => `The scan now closes on ${closing}. The pages for respondents already say so.`,
  tell: 'Let people know',
  who: 'Everyone who was invited and hasn’t answered gets a short mail with the new closing time and their own link.',
  whoNot: 'The mail is in Dutch and English. People who have answered, or who want no more mail, don’t get it.',
  submit: 'Mail the new closing time',
  told: 'The mail about this closing time has been sent.',
  toMailing: 'See how far the sending is',
  noInvitations: 'Nobody was invited by mail. Let the groups know yourself that there is more time.',
  noMail: 'This installation doesn’t send mail. Let people know in the way you shared the links or codes.',
  prints: 'What you have already printed',
  printsText:
    'We don’t know what has been printed or shared. Posters, letters, slides and slips that already exist still show the old closing time. The link and the code on it still work.',
  again: 'Do you want the new closing time on it? Then print again:',
  allPlacards: 'All posters',
  boardPrints: 'The facilitator can print them again.',
  drafts: 'There is also a mail that hasn’t been sent yet. Check whether it mentions the old closing time.',
  toMailings: 'Go to the mails',
  toScan: 'Back to the scan',
  untold: (closing) =>
    `The scan now closes on ${closing}. People who haven’t answered haven’t had a mail about it yet.`,
  flashes: {
    sent: 'The mails are on their way.',
    'no-mail': 'This installation doesn’t send mail.',
    'already-told': 'The mail about this closing time had already been sent.',
    nobody: 'There is nobody to send this mail to now.',
  },
}
