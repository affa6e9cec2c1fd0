import { formatDay } from '../format-day.ts'
import type { offerNl } from './offer-nl.ts'

export const offerEn: typeof offerNl = {
  subject: (institution) => `Will you take part in the i-coach scan of ${institution}?`,
  asks: (by, institution) =>
    by
      ? `${by} asks you to take part in the i-coach scan of ${institution}.`
      : `${institution} asks you to take part in the i-coach scan.`,
  roles: {
    board: 'You take part as a board member: you launch and close scans, and see the report.',
    facilitator: 'You take part as a facilitator: you prepare a scan, invite people and lead the conversation.',
  },
  how: 'With the button you can make an account, or use the one you already have.',
  button: 'Yes, I’ll take part',
  until: (day) => `The button works once, until the end of ${formatDay(day, 'en')}.`,
  stranger: 'If this means nothing to you, you need not do anything: nothing happens without you.',
}
