import type { Guide } from '../guides/guide.ts'
import { PROTECTION, RETENTION } from './facts.ts'

export const registerEntry: Guide = {
  title: 'Vermelding in het verwerkingsregister',
  lead: 'Een voorzet voor het register van artikel 30 van de AVG. Eén vermelding is genoeg voor alle scans.',
  sections: [
    {
      heading: 'Naam en verantwoordelijke',
      lines: [
        'Bruggenscan: scan en gesprek over het programma van i-coaches.',
        'Verwerkingsverantwoordelijke: [naam instelling]. Intern verantwoordelijk: [functie]. Functionaris voor gegevensbescherming: [naam en adres].',
      ],
      steps: [],
    },
    {
      heading: 'Doel',
      lines: [
        'Zien waar bestuur, i-coaches, docenten en andere groepen verschillend kijken naar zes voorwaarden voor het werk van i-coaches, daarover praten, en afspraken maken. Niet om mensen of teams te beoordelen.',
      ],
      steps: [],
    },
    {
      heading: 'Grondslag',
      lines: [
        'Kies: een taak van algemeen belang (artikel 6, lid 1, onder e) of een gerechtvaardigd belang (onder f). Geen toestemming: wie ergens werkt of leert, is niet altijd vrij om nee te zeggen. Meedoen is vrijwillig.',
      ],
      steps: [],
    },
    {
      heading: 'Van wie en wat',
      lines: [],
      steps: [
        'Deelnemers: e-mailadres bij een uitnodiging per mail; keuzes bij zes vragen, alleen als aantallen per groep, en als de scan die kent per college of locatie; [met verdieping: keuzes bij vragen over werkniveaus en rollen, alleen als aantallen per groep;] [met verwachtingen: wat zij denken dat een andere groep kiest, alleen als aantallen per groep;] een toelichting als zij die schrijven.',
        'Bestuur en gespreksleider: naam, e-mailadres, rol, wachtwoord als onleesbaar kenmerk, en hun beslissingen.',
        'Mensen die in een afspraak staan: naam of functie, en wat er is afgesproken.',
      ],
    },
    {
      heading: 'Wie het krijgt',
      lines: [
        'Bestuur en gespreksleider lezen het rapport. Deelnemers lezen de terugkoppeling, en het rapport als de instelling het deelt. De beheerder van de server kan bij de database, en daar staan geen antwoorden per persoon.',
        'Verwerkers: [geen, of naam van wie de installatie beheert]. Subverwerkers van Bruggenscan: geen. Doorgifte buiten de Europese Economische Ruimte: [geen].',
      ],
      steps: [],
    },
    { heading: 'Bewaartermijnen', lines: [], steps: RETENTION },
    { heading: 'Beveiliging', lines: [], steps: PROTECTION },
  ],
}
