import type { WrittenKind } from '../../domain/inviting/mailing.ts'
import { formatUntil } from '../format-day.ts'
import { numberNl } from '../words/small-numbers.ts'

export const letterNl = {
  /** What the facilitator starts from. */
  suggested: {
    subject: {
      invitation: (coaches: string) => `Hoe kijk jij naar het werk van de ${coaches}?`,
      reminder: (coaches: string) => `Herinnering: hoe kijk jij naar het werk van de ${coaches}?`,
      'final-notice': (coaches: string, closesAt: Date) =>
        `Meedoen kan nog ${formatUntil(closesAt, 'nl')}: het werk van de ${coaches}`,
    } satisfies Record<WrittenKind, (coaches: string, closesAt: Date) => string>,
    opening: {
      invitation: (coaches: string, groups: string) =>
        `Beste collega,\n\nHoe staat het bij ons met het werk van de ${coaches}? We vragen het aan ${groups}. Waar het beeld verschilt, begint het gesprek. Daarom horen we graag hoe jij het ziet.`,
      reminder: (coaches: string, groups: string) =>
        `Beste collega,\n\nOnlangs vroegen we je hoe jij kijkt naar het werk van de ${coaches}. Misschien kwam het er nog niet van. Hoe meer mensen meedoen, hoe meer we elkaar straks te vertellen hebben: we vragen het aan ${groups}.`,
      'final-notice': (coaches: string) =>
        `Beste collega,\n\nDit is ons laatste bericht hierover. Wil je nog laten weten hoe jij kijkt naar het werk van de ${coaches}? Het kan nog een paar dagen.`,
    } satisfies Record<WrittenKind, (coaches: string, groups: string) => string>,
  },
  laterClosing: {
    subject: (closesAt: Date) => `Meer tijd: meedoen kan ${formatUntil(closesAt, 'nl')}`,
    opening: (coaches: string, closesAt: Date) =>
      `Beste collega,\n\nJe hebt meer tijd om te laten weten hoe jij kijkt naar het werk van de ${coaches}. Meedoen kan nu ${formatUntil(closesAt, 'nl')}.`,
    whoGetsIt:
      'Deze mail gaat vanzelf naar elke link die nog niet gebruikt is. Niemand van ons ziet wie hem krijgt. Heb je al meegedaan, bijvoorbeeld met de link van je groep? Dan hoef je niets te doen.',
  },
  facts: (questions: number, minutes: number, closesAt: Date) =>
    `Het zijn ${questions} vragen, samen ongeveer ${numberNl(minutes)} minuten. Meedoen is vrijwillig en kan ${formatUntil(closesAt, 'nl')}.`,
  button: 'Naar de vragen',
  onlyYou:
    'Deze link is alleen voor jou. Stuur hem niet door: wie hem heeft, kan jouw antwoorden zien zolang je ze niet verstuurd hebt.',
  newLink: 'Was je al begonnen? Open de link dan op hetzelfde apparaat. Je gaat verder waar je was.',
  newLinkAfterMove:
    'Was je al begonnen? Open de link dan op hetzelfde apparaat. Misschien kun je verder waar je was. Anders begin je opnieuw.',
  counted: 'We tellen antwoorden en bewaren ze niet.',
  protected: (threshold: number) =>
    `Van jouw groep is pas iets te zien als minstens ${threshold} mensen antwoorden, en nooit wie wat koos.`,
  onRecord:
    'Het beeld van jouw groep is altijd te zien. Zijn jullie met weinig, dan kan een lezer misschien zien wat jij koos.',
  whoGetsIt:
    'Deze herinnering gaat vanzelf naar elke link die nog niet gebruikt is. Niemand van ons ziet wie hem krijgt. Heb je al meegedaan, bijvoorbeeld met de link van je groep? Dan hoef je niets te doen.',
  feedback: 'Wat eruit komt, kun je later hier lezen:',
  questions: (name: string) => `Heb je een vraag? Beantwoord dan deze mail. Je antwoord komt bij ${name}.`,
  regards: 'Met vriendelijke groet,',
  otherLanguage: 'Prefer English? Open this link:',
  optOut: 'Wil je over deze scan geen mail meer?',
  trial: (subject: string) => `[proef] ${subject}`,
}
