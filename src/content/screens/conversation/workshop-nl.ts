import { changedMeanwhileNl, unprintableNl } from '../operations/errors-nl.ts'

export const workshopNl = {
  preparation: {
    title: 'Het gesprek voorbereiden',
    lead: 'Kies hoelang jullie hebben, waar jullie over praten en in welke volgorde. Op het grote scherm leid je de groep per onderwerp langs dezelfde stappen als in het draaiboek.',
    howLong: 'Hoelang hebben jullie?',
    length: (minutes: number, topics: 1 | 2 | 3) =>
      `${minutes} minuten: ${{ 1: 'één onderwerp', 2: 'twee onderwerpen', 3: 'drie onderwerpen' }[topics]}`,
    chosen: 'De onderwerpen van dit gesprek',
    none: 'Er is nog geen onderwerp gekozen. Kies er hieronder een of meer.',
    others: 'Hier kun je ook over praten',
    factor: (number: number) => `factor ${number}`,
    up: 'Omhoog',
    down: 'Omlaag',
    leaveOut: 'Weglaten',
    add: 'Toevoegen',
    propose: 'Terug naar het voorstel',
    /** What stands around the link to the report. */
    proposal: 'Het voorstel volgt het rapport. Waarom deze onderwerpen?',
    toReasons: 'Lees het in het rapport',
    duration: (minutes: number) =>
      `Reken op ongeveer ${minutes} minuten. In het draaiboek van de gespreksstarter staan dezelfde stappen, met wat je zegt en doet.`,
    full: (minutes: number, topics: 1 | 2 | 3) =>
      `In ${minutes} minuten ${{ 1: 'past één onderwerp', 2: 'passen twee onderwerpen', 3: 'passen drie onderwerpen' }[topics]}. Wil je een ander onderwerp, laat er dan eerst een weg.`,
    deepening: (minutes: number) =>
      `Daarvan zijn ${minutes} minuten voor de verdieping, na de onderwerpen. Is de tijd dan op, sla haar dan over op het scherm.`,
    begin: 'Begin',
    toPresenter: 'Open jouw eigen scherm',
    toKnow: 'Goed om te weten',
    tips: [
      'Deze pagina kan op het scherm staan: je ziet hier geen uitkomst. Wat een groep antwoordde, komt pas in beeld als jij het onthult.',
      'Maak je venster schermvullend, op veel computers met F11.',
      'Verder ga je met de pijl naar rechts, Page Down of de spatiebalk. Terug ga je met de pijl naar links of Page Up. Een afstandsbediening voor presentaties werkt ook. Met Esc kom je weer hier.',
      'Volgorde, handen en afspraken blijven bewaard. Je kunt dus stoppen en later verdergaan.',
    ],
  },

  /** The facilitator's own screen. */
  presenter: {
    title: 'Jouw scherm bij het gesprek',
    begin: 'Begin met het welkom',
    now: 'Nu op het grote scherm',
    first: 'Straks als eerste',
    after: 'Daarna',
    you: 'Jij',
    they: 'Deelnemers',
    material: 'Nodig',
    takes: (minutes: number) => (minutes === 1 ? 'Hier is 1 minuut voor.' : `Hier zijn ${minutes} minuten voor.`),
    until: (minutes: number, time: string) =>
      minutes === 1 ? `Hier is 1 minuut voor, tot ${time}.` : `Hier zijn ${minutes} minuten voor, tot ${time}.`,
    clock: { left: 'Nog {time}', over: '{time} over de tijd' },
    moments: 'Als het even schuurt',
    led: {
      another: 'Een collega leidt dit gesprek.',
      how: 'Het grote scherm volgt alleen diens stappen. Jij kijkt mee, en kunt elke stap voor jezelf openen. Wie het gesprek overneemt, raakt niets kwijt: het grote scherm volgt dan jou.',
      takeOver: (step: string) => `Neem het over bij: ${step}`,
      anew: 'Neem het over en begin bij het welkom',
    },
    skipDeepening: 'Sla de verdieping over',
    screens: 'Twee schermen',
    open: 'Open het grote scherm',
    how: 'Zet het grote scherm in een tweede venster op de beamer. Of log op een tweede apparaat in en open daar het gesprek. Ga je op het ene scherm verder, dan volgt het andere vanzelf. Vul je op het grote scherm iets in, dan blijft het staan tot je het bewaart. De tijd loopt vanaf ‘Begin met het welkom’.',
    safe: 'Op deze pagina staat nooit een uitkomst. Volgt de pagina niet vanzelf?',
    refresh: 'Laat zien waar het grote scherm nu is',
  },
  /** On the big screen, when another screen went on while something was typed. */
  behind: { behind: 'Het gesprek is al verder. Bewaar wat je invulde.', along: 'Ga mee zonder te bewaren' },

  /** On a page that a colleague of the leader opens. */
  apart: {
    alone: 'Alleen jij ziet deze stap. Een collega leidt het gesprek.',
    join: 'Ga naar wat het grote scherm laat zien',
    lead: 'Leid het gesprek zelf',
  },

  notYet: {
    title: 'Nog even wachten met het gesprek',
    draft:
      'Deze scan is nog niet gestart. Als iedereen heeft geantwoord en de scan gesloten is, kies je hier de onderwerpen.',
    open: 'Deze scan is nog open. Zodra de scan gesloten is, kies je hier de onderwerpen. Tot die tijd is er niets te onthullen.',
    toScan: 'Terug naar de scan',
  },

  progress: (number: number, total: number) => `Onderwerp ${number} van ${total}`,
  ways: 'Stappen',
  previous: (where: string) => `Vorige: ${where}`,
  next: (where: string) => `Volgende: ${where}`,
  preparationPlace: 'voorbereiding',
  nextTopic: 'een nieuw onderwerp',
  previousTopic: 'het vorige onderwerp',
  leave: 'Voorbereiding',

  timer: {
    take: (minutes: number) => (minutes === 1 ? 'Neem 1 minuut' : `Neem ${minutes} minuten`),
    name: 'Klok',
    minutes: 'Minuten',
    unit: 'min',
    start: 'Start',
    pause: 'Pauze',
    reset: 'Opnieuw',
    over: 'De tijd is om.',
  },

  level: (level: number, name: string) => `${level} ${name}`,
  welcome: {
    title: 'Welkom',
    how: 'We zoeken samen hoogstens drie afspraken. Niemand hoeft een antwoord uit te leggen.',
    topics: 'Daar praten we over',
    duration: (minutes: number) => `Dat duurt ongeveer ${minutes} minuten.`,
    rules: 'Spelregels',
  },
  rubric: { how: 'Lees de drie teksten, ieder voor zich. Waar staan jullie nu, vind je?' },

  hands: {
    title: 'Wat verwachten we?',
    how: 'Welk niveau koos elke groep vooral, denk je? Steek per groep tegelijk één, twee of drie vingers op.',
    hint: 'De gespreksleider telt de handen en vult ze in. Ga je verder, dan blijven ze bewaard. Overslaan mag.',
    nobody: 'Bij dit onderwerp is er geen groep met een beeld om te raden.',
    wrong: 'Vul hele getallen in van 0 tot en met 999, of laat een vakje leeg.',
  },

  panel: {
    group: 'Groep',
    dontKnow: 'Geen oordeel',
    legend: 'Kader: het midden van de groep. Een teken is één persoon, een balk een deel van de groep.',
  },
  noPicture: 'Er is hier geen beeld om naar te kijken. Erover praten kan wel: ga door naar de vragen.',

  reveal: {
    title: 'Zo antwoordde elke groep',
    how: 'Kijk even rustig. Nog niets uitleggen.',
    panel: 'Waar elke groep nu staat',
  },

  expected: {
    title: 'Wat dachten we van elkaar?',
    how: 'Een verwachting vertelt wat je vanaf jouw plek van een ander ziet.',
    inScan: 'In de vragenlijst',
    inRoom: 'In de zaal',
  },

  look: {
    how: 'Schrijf twee zinnen die beginnen met ‘ik zie’. Nog geen ‘omdat’.',
    expectations: 'Wat we verwachtten',
  },

  questions: {
    title: 'Om over te praten',
    how: (alone: number, pairs: number, fours: number) =>
      `Denk eerst ${alone === 1 ? 'één minuut' : `${alone} minuten`} zelf na. Praat dan ${pairs} minuten met z’n tweeën, en daarna ${fours} minuten met z’n vieren uit verschillende groepen.`,
  },

  harvest: {
    title: 'Wat nemen we mee?',
    asks: [
      'Elk viertal noemt één inzicht.',
      'Elk viertal noemt één vraag die blijft.',
      'Het bestuur komt als laatste.',
    ],
    how: 'We schrijven het op in jullie eigen woorden.',
  },

  /** A further set, after the topics. */
  set: {
    read: 'Lees de kaartjes. Waar zag je hier een voorbeeld van?',
    skip: 'Is de tijd op? Ga naar de afronding.',
    how: 'Kijk even rustig. Meer is hier niet beter.',
    caption: 'Wat elke groep koos',
    split: 'verdeeld',
    none: 'geen oordeel',
    legend: (names: readonly string[]) =>
      `Het woord is het midden van de groep. De getallen zeggen hoeveel mensen elke stap kozen: ${names.join(' · ')}.`,
    legendShort: 'Het woord is het midden van de groep. Bij ‘verdeeld’ liggen de antwoorden ver uit elkaar.',
    divide:
      'Vul met z’n vieren het vel ‘Verdeel samen’ in. Wie neemt wat op zich, wie springt bij, en wat hebben zij nodig?',
  },

  choose: {
    title: 'Welke kleine stap kiezen we?',
    how: 'Van welke kleine stap merken we over drie maanden iets? Plak ieder drie stippen, het bestuur als laatste.',
    wish: 'Hier wil elke groep over twee jaar staan',
  },

  agreements: {
    title: 'Wat spreken we af?',
    how: 'Schrijf op wat jullie gaan doen. Niets afspreken mag ook.',
    enough:
      'Jullie hebben er drie, en dat is genoeg om waar te maken. Is deze nog belangrijker? Dan mag die er gerust bij.',
    recorded: 'Al afgesproken',
    submit: 'Afspraak bewaren',
    who: (who: string) => `Trekker: ${who}`,
    when: (day: string) => `Klaar op ${day}`,
  },

  /** The sheet of who does what. */
  responsibilities: {
    title: 'Wie doet wat?',
    step: 'samen invullen',
    how: 'Vul dit samen in, met de mensen om wie het gaat. Noem groepen en functies. Blijft een vakje leeg? Maak er een afspraak van.',
    open: 'Vul samen in: wie doet wat?',
    other: 'Nog iemand',
    agree: 'Afspreken',
    agreed: 'is afspraak',
    submit: 'Bewaren',
    errors: {
      invalid: 'Kijk dit veld nog eens na.',
      tooLong: 'Maak dit korter: hooguit 120 tekens.',
      whoTooLong: 'Maak deze naam korter: hooguit 60 tekens.',
      whoMissing: 'Vul in over wie deze regel gaat.',
      unprintable: unprintableNl,
      changedMeanwhile: changedMeanwhileNl,
    },
    flashes: {
      kept: 'Bewaard.',
      agreed: 'Bewaard, en het lege vakje staat nu bij de afspraken.',
    },
  },

  closing: {
    title: 'Dank jullie wel',
    how: 'Zeg tot slot ieder één woord over dit gesprek.',
    agreed: 'Dit spreken we af',
    nothing: 'Er is vandaag niets vastgelegd. Dat kan later nog.',
    toAgreements: 'Alle afspraken bekijken of aanvullen',
    toScan: 'Terug naar de scan',
  },
}
