import { addDays, type Day } from '../src/domain/calendar.ts'
import type { AgreementContent } from '../src/domain/conversation/agreement.ts'

/** The agreements of the demo's workshop, made two weeks ago in its story. */
export const agreedOn = (today: Day): readonly AgreementContent[] => [
  {
    what: 'De uren van de mediacoaches staan vast in de begroting van volgend jaar',
    factor: 'F6',
    leads: 'Bea',
    joins: 'Gijs en een mediacoach',
    board: 'Neemt het besluit in het overleg van volgende maand',
    tells: 'Bea vertelt het aan de teams',
    seen: 'Elke mediacoach kent in juni de eigen uren',
    readyOn: addDays(today, 60),
    lookBackOn: addDays(today, 180),
  },
  {
    what: 'Mediacoaches van alle locaties zien elkaar elke maand een middag',
    factor: 'F4',
    leads: 'Noor, mediacoach',
    joins: 'Alle mediacoaches',
    board: '',
    tells: '',
    seen: 'Na een half jaar kent iedereen elkaars werk',
    readyOn: addDays(today, 30),
    lookBackOn: addDays(today, 200),
  },
]

/** The text of the demo's facilitator above the feedback page. */
export const TOLD_TO_ALL = `Bedankt voor jullie antwoorden! We praatten erover met elkaar: bestuur, mediacoaches en een paar docenten.

Vooral over uren en over samen optrekken liepen de beelden uiteen. Daar gaan we mee aan de slag.`
