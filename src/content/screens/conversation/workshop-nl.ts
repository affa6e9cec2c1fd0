import type { Scene } from '../../../domain/conversation/scene.ts'

export const workshopNl = {
  preparation: {
    title: 'Het gesprek voorbereiden',
    lead: 'Kies waar jullie over praten, en in welke volgorde. Op het grote scherm leid je de groep per onderwerp langs vijf stappen: lezen, verwachten, zien, praten en afspreken.',
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
      `Reken op ongeveer ${minutes} minuten. In het draaiboek van de gespreksstarter staat wat je wanneer doet.`,
    many: 'Meer dan drie onderwerpen is veel voor één keer. Plan liever een tweede gesprek.',
    begin: 'Begin',
    toKnow: 'Goed om te weten',
    tips: [
      'Deze pagina kan op het scherm staan: je ziet hier geen uitkomst. Wat een groep antwoordde, komt pas in beeld als jij het onthult.',
      'Maak je venster schermvullend, op veel computers met F11.',
      'Verder ga je met de pijl naar rechts, Page Down of de spatiebalk. Terug ga je met de pijl naar links of Page Up. Een presenter werkt ook. Met Esc kom je weer hier.',
      'Volgorde, handen en afspraken blijven bewaard. Je kunt dus stoppen en later verdergaan.',
    ],
  },

  notYet: {
    title: 'Nog even wachten met het gesprek',
    draft:
      'Deze scan is nog niet gestart. Als iedereen heeft geantwoord en de scan gesloten is, kies je hier de onderwerpen.',
    open: 'Deze scan is nog open. Zodra de scan gesloten is, kies je hier de onderwerpen. Tot die tijd is er niets te onthullen.',
    toScan: 'Terug naar de scan',
  },

  scenes: {
    rubric: 'lezen',
    hands: 'verwachten',
    reveal: 'zien',
    questions: 'praten',
    agreements: 'afspreken',
  } satisfies Record<Scene, string>,
  progress: (number: number, total: number) => `Onderwerp ${number} van ${total}`,
  ways: 'Stappen',
  previous: (where: string) => `Vorige: ${where}`,
  next: (where: string) => `Volgende: ${where}`,
  preparationPlace: 'voorbereiding',
  closingPlace: 'afsluiten',
  nextTopic: 'een nieuw onderwerp',
  previousTopic: 'het vorige onderwerp',
  leave: 'Naar de voorbereiding',

  timer: {
    take: (minutes: number) => (minutes === 1 ? 'Neem 1 minuut' : `Neem ${minutes} minuten`),
    name: 'Klok',
    minutes: 'Minuten',
    start: 'Start',
    pause: 'Pauze',
    reset: 'Opnieuw',
    over: 'De tijd is om.',
  },

  level: (level: number, name: string) => `${level} ${name}`,
  rubric: { how: 'Lees de drie teksten, ieder voor zich. Waar staan jullie nu, vind je?' },

  hands: {
    title: 'Wat verwachten we?',
    how: 'Welk niveau koos elke groep vooral, denk je? Steek per groep tegelijk één, twee of drie vingers op.',
    hint: 'De gespreksleider telt de handen en vult ze in. Ga je verder, dan blijven ze bewaard. Overslaan mag.',
    nobody: 'Bij dit onderwerp is er geen groep met een beeld om te raden.',
    wrong: 'Vul hele getallen in van 0 tot en met 999, of laat een vakje leeg.',
  },

  reveal: {
    how: 'Kijk een minuut in stilte. Zeg daarna om de beurt wat je ziet: ‘ik zie …’. Nog geen ‘omdat’.',
    noPicture: 'Er is hier geen beeld om naar te kijken. Erover praten kan wel: ga door naar de vragen.',
    expectations: 'Wat we verwachtten',
    expectation: (group: string, expected: string, answered: string) =>
      `${group}: wij verwachtten ${expected}. Zo is het geantwoord: ${answered}.`,
    expectedRow: 'Verwacht',
    handsAt: (count: number) => (count === 1 ? '1 hand' : `${count} handen`),
    panel: 'Het beeld van elke groep',
    group: 'Groep',
    moment: 'Moment',
    dontKnow: 'Kan dit niet beoordelen',
  },

  questions: {
    title: 'Om over te praten',
    how: 'Denk eerst zelf na. Praat dan met z’n tweeën, en daarna met z’n vieren uit verschillende groepen.',
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

  closing: {
    title: 'Dank jullie wel',
    how: 'Zeg tot slot ieder één woord over dit gesprek.',
    agreed: 'Dit spreken we af',
    nothing: 'Er is vandaag niets vastgelegd. Dat kan later nog.',
    toAgreements: 'Alle afspraken bekijken of aanvullen',
    toScan: 'Terug naar de scan',
  },
}
