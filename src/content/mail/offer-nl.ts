import type { Day } from '../../domain/calendar.ts'
import { formatDay } from '../format-day.ts'

export const offerNl = {
  subject: (institution: string) => `Doe je mee aan de i-coachscan van ${institution}?`,
  asks: (by: string | null, institution: string) =>
    by
      ? `${by} vraagt of je meedoet aan de i-coachscan van ${institution}.`
      : `${institution} vraagt of je meedoet aan de i-coachscan.`,
  roles: {
    board: 'Je doet mee als bestuurslid: je start en sluit een scan, en ziet het rapport.',
    facilitator: 'Je doet mee als gespreksleider: je bereidt een scan voor, nodigt mensen uit en leidt het gesprek.',
  },
  how: 'Met de knop maak je een account, of gebruik je het account dat je al hebt.',
  button: 'Ja, ik doe mee',
  until: (day: Day) => `De knop werkt één keer, tot en met ${formatDay(day, 'nl')}.`,
  stranger: 'Zegt dit je niets? Dan hoef je niets te doen: zonder jou gebeurt er niets.',
}
