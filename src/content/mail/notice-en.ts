import { formatClosing } from '../format-day.ts'
import type { noticeNl } from './notice-nl.ts'

export const noticeEn: typeof noticeNl = {
  ending: {
    subject: (scan, closesAt) => `‘${scan}’ closes on ${formatClosing(closesAt, 'en')}`,
    closes: (scan, institution, closesAt) =>
      `The scan ‘${scan}’ of ${institution} closes on ${formatClosing(closesAt, 'en')}.`,
    still: 'Until then you can give people more time. Or you can ask the facilitator to send one more reminder.',
    hidden: 'After that, nobody can answer any more. The picture of a group with too few answers then stays hidden.',
    button: 'See how far along you are',
  },
  reminder: {
    subject: (scan) => `Will you send the reminder of ‘${scan}’ today?`,
    planned: (scan, institution) =>
      `A reminder is planned for today about the scan ‘${scan}’ of ${institution}. It is sent only when you press the button on the scan’s page.`,
    who: 'Only people who were invited and haven’t answered get the reminder. Nobody sees who they are.',
    button: 'Go to the scan',
  },
  results: {
    subject: (scan) => `The report of ‘${scan}’ is ready`,
    ready: (scan, institution) =>
      `The scan ‘${scan}’ of ${institution} is closed. The report is ready, on screen and as a PDF to print.`,
    remarksFirst: 'People were able to write comments. Read those first, and choose what others get to see.',
    talk: 'Now plan the conversation with the groups. The report shows where you can begin.',
    button: 'Go to the report',
  },
  why: (institution) => `You are getting this mail because you have an account with ${institution} in Bruggenscan.`,
}
