import { MOST_SLIPS } from '../../../domain/inviting/slips.ts'

export const handoutsNl = {
  title: 'Posters en codes',
  lead: 'Zo weet iedereen dat de scan open is en hoe je meedoet. Kies per groep wat past. Meer dan één ding mag ook.',
  shared: 'Poster, brief en dia',
  sharedText:
    'Hierop staan de link en de code van de groep. Die zijn voor iedereen in de groep gelijk, dus print zo vaak je wilt. Iemand kan er ook twee keer mee antwoorden. Dat staat in het rapport.',
  ownCode: 'Briefjes',
  ownCodeText:
    'Op elk briefje staat een eigen code, die één keer werkt. Handig als niemand twee keer mag antwoorden. Gebruik dan voor die groep geen poster, brief of dia.',
  allPlacards: 'Alle posters in één pdf',
  placard: 'Poster',
  circular: 'Brief',
  slide: 'Dia',
  slips: 'Briefjes maken',
  renewal: 'Link en code vervangen',
  /** What a screen reader adds to the names above. */
  forGroup: (label: string) => `voor ${label}`,
  wasRenewed:
    'De link en de code van deze groep zijn vervangen. Wat je daarvoor printte, werkt niet meer. Haal het weg en print het opnieuw. Briefjes werken nog wel.',
  hasSlips: 'Voor deze groep zijn briefjes gemaakt.',
  slideHint: 'Een dia is een svg. In PowerPoint: Invoegen, dan Afbeeldingen.',
  flashes: {
    renewed: 'De link en de code zijn vervangen. Print de poster, de brief en de dia van deze groep opnieuw.',
  },
  make: {
    title: (group: string) => `Briefjes voor ${group}`,
    lead: 'Op elk briefje staat een eigen code. Die werkt één keer: vanaf het moment dat iemand op ‘Begin’ klikt.',
    once: 'Je krijgt de codes één keer',
    onceText:
      'De pdf wordt meteen gedownload. Wij bewaren de codes niet leesbaar. Niemand kan dezelfde briefjes dus nog een keer maken. Print de pdf, en gooi hem daarna weg.',
    lost: 'Is het downloaden mislukt, of ben je de pdf kwijt? Maak dan hier nieuwe briefjes in plaats van de eerdere.',
    handOut: 'Zo deel je ze uit',
    tips: [
      'Knip de briefjes los en laat mensen er zelf een pakken.',
      'Houd niet bij wie welk briefje kreeg. Dan blijft het anoniem.',
      'De link van de groep blijft ook werken. Deel die dan niet, en hang voor deze groep geen poster op.',
    ],
    count: 'Hoeveel briefjes?',
    countHint: `Er passen er acht op een vel. Maak er hooguit ${MOST_SLIPS} tegelijk.`,
    already: 'Voor deze groep zijn al briefjes gemaakt',
    extra: 'Maak extra briefjes. De eerdere blijven werken.',
    instead:
      'Maak nieuwe briefjes in plaats van de eerdere. Wat daarvan nog niet is gebruikt, werkt dan niet meer. Wie al begon, kan gewoon verder.',
    submit: 'Maak briefjes (pdf)',
    errors: {
      invalid: 'Kijk dit veld nog eens na.',
      countWrong: `Vul een heel getal in van 1 tot en met ${MOST_SLIPS}.`,
      choiceMissing: 'Kies of je extra briefjes maakt, of nieuwe in plaats van de eerdere.',
    },
  },
  renew: {
    title: (group: string) => `Link en code van ${group} vervangen?`,
    lead: 'Doe dit als de link te ver is rondgegaan. De oude link en code werken dan meteen niet meer. Dit kun je niet terugdraaien.',
    facts: [
      'Posters, brieven en dia’s van deze groep werken niet meer. Haal ze weg en print ze opnieuw.',
      'Wat al is verstuurd, blijft geteld.',
      'Wie al begonnen is, kan verder op hetzelfde apparaat.',
      'Briefjes en persoonlijke uitnodigingen blijven werken.',
    ],
    submit: 'Vervang link en code',
  },
  /** Last in the name of a file, after institution and scan. */
  parts: {
    placards: 'posters',
    placard: 'poster',
    circular: 'brief',
    slide: 'dia',
    slips: 'briefjes',
  },
}
