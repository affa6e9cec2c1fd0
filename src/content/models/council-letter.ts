import { MINUTES, QUESTIONS_OF_DEEPENING } from '../example-lengths.ts'
import type { Guide } from '../guides/guide.ts'
import { LEFTOVER, PROTECTION, RETENTION } from './facts.ts'

export const councilLetter: Guide = {
  title: 'Brief aan de ondernemingsraad',
  lead: 'Ook te gebruiken voor de studentenraad, als studenten meedoen. Laat dan de zin over artikel 27 weg.',
  sections: [
    {
      heading: 'Aanhef',
      lines: [
        '[plaats], [datum]',
        'Betreft: scan over het programma van i-coaches',
        'Geachte leden van de raad,',
        'Wij willen een scan houden onder bestuur, i-coaches en docenten [en andere groepen]. Met deze brief leggen wij u voor wat wij van plan zijn, en vragen wij uw [instemming / advies / mening] voor [datum].',
      ],
      steps: [],
    },
    {
      heading: 'Waarom deze brief',
      lines: [
        'Artikel 27 van de Wet op de ondernemingsraden geeft u instemmingsrecht bij regels over persoonsgegevens van medewerkers (lid 1, onder k) en bij systemen die medewerkers kunnen volgen (onder l). Deze scan is daar niet voor bedoeld en volgt niemand. Omdat hij wel over het werk van collega’s gaat, horen wij u graag vooraf.',
      ],
      steps: [],
    },
    {
      heading: 'Wat wij gaan doen',
      lines: [
        `Iedereen beantwoordt voor zich dezelfde zes vragen: hoe is het nu, en waar moet het over twee jaar zijn? Dat duurt ongeveer ${MINUTES.plain} minuten. [Kiest u de verdieping, schrijf dan: Daarna volgen ${QUESTIONS_OF_DEEPENING} vragen over werkniveaus en rollen, die iedereen mag overslaan. Samen duurt het ongeveer ${MINUTES.deepened} minuten.] [Vraagt u ook naar verwachtingen, schrijf dan: Bij elke vraag raden sommige groepen ook wat een andere groep kiest. Ook dat wordt alleen geteld, en is alleen te zien als beide groepen te zien zijn. Invullen duurt dan ongeveer ${MINUTES.guessing} minuten.] Daarna laat een rapport zien waar groepen hetzelfde kijken en waar niet. Daar praten wij samen over, en wij maken afspraken. Iedereen die is gevraagd, leest wat ermee gebeurt.`,
        'Meedoen is vrijwillig. Bestuur en gespreksleider zien niet wie meedeed. De scan beoordeelt geen mensen of teams, en wij gebruiken hem niet in gesprekken over iemands werk.',
      ],
      steps: [],
    },
    { heading: 'Hoe collega’s beschermd zijn', lines: [], steps: PROTECTION },
    { heading: 'Hoe lang wij iets bewaren', lines: [], steps: RETENTION },
    {
      heading: 'Wat wij niet kunnen beloven',
      lines: ['Wij willen daar open over zijn.'],
      steps: LEFTOVER,
    },
    {
      heading: 'Wat wij u vragen',
      lines: [],
      steps: [
        'Hebt u bezwaar tegen de scan, of tegen een van de regels hierboven?',
        'Moet een groep een hogere drempel krijgen? Dat kan vóór de start, en tijdens de scan alleen nog strenger.',
        'Wilt u de vragen en de privacyverklaring vooraf zien? Wij laten ze u graag uitproberen.',
        'Wilt u de terugkoppeling ook zelf ontvangen?',
      ],
    },
    {
      heading: 'Slot',
      lines: [
        'Bij de start leggen wij vast of u bent gevraagd. Dat staat in het rapport, met naam en datum.',
        'Met vriendelijke groet,',
        '[naam], namens het bestuur van [naam instelling]',
      ],
      steps: [],
    },
  ],
}
