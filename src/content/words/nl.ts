import type { AgreementStatus } from '../../domain/conversation/agreement.ts'
import type { Highlight, Reason } from '../../domain/method/analysis.ts'
import type { Moment } from '../../domain/scan/rubric.ts'
import type { GroupName } from '../group-name.ts'
import { accountabilityNl } from './accountability-nl.ts'
import { counted, joined, people, pick } from './grammar.ts'
import { roundNl } from './round-nl.ts'
import { unitsNl } from './units-nl.ts'

/** Everything that a report says of its own, in Dutch. Names of groups and levels come as in mid-sentence. */
export const wordsNl = {
  list: (names: readonly string[]) => joined(names, 'en'),
  severalGroups: 'verschillende groepen',
  /** A default name in a finding, which reads like a headline; an institution's own label stays as typed. */
  inFinding: (name: GroupName) => name.label,
  /** A default name in running text: of those only 'bestuur' is singular. */
  withArticle: (name: GroupName) => `${pick(name, 'het', 'de')} ${name.label}`,
  quoted: (title: string) => `‘${title}’`,
  percentage: (share: number) => `${share}\u00a0%`,
  countOf: (count: number, of: number) => `${count} van ${of}`,

  standing: {
    level: (level: number) => `niveau ${level}`,
    named: (level: number, name: string) => `niveau ${level}, ${name}`,
    range: (from: number, to: number) => `verdeeld over niveau ${from} tot en met ${to}`,
    none: 'geen niveau gekozen',
  },

  participation: {
    hidden: (threshold: number) => `te weinig antwoorden om te tonen (minder dan ${threshold})`,
    moreThanInvited: (responses: number, invited: number) => `${responses} (${invited} uitgenodigd)`,
    onRecord: 'herkenbaar',
    protected: (threshold: number) => `beschermd, vanaf ${threshold} antwoorden`,
  },

  marking: {
    highlight: {
      3: 'duidelijk verschil',
      2: 'aanwijzing voor een verschil',
      1: 'vraag om te stellen',
    } satisfies Record<Exclude<Highlight, 0>, string>,
    shared: 'gedeeld beeld',
    nuance: 'klein verschil',
    singleVoice: 'één stem',
    nothingToCompare: 'geen vergelijking',
    reasons: {
      no_data: () => 'een van de groepen gaf geen antwoord',
      single_voice: () => 'een van de beelden rust op één antwoord',
      hinges_on_one_answer: () => 'één ander antwoord kan dit verschil klein maken',
      too_few_to_test: () => 'er zijn te weinig antwoorden om toeval te kunnen uitsluiten',
      chance_not_excluded: (in100: number) =>
        `het kan toeval zijn: verdeel je dezelfde antwoorden 100 keer willekeurig over beide groepen, dan zie je ongeveer ${in100} keer zo’n verschil`,
    } satisfies Record<Reason, (in100: number) => string>,
  },

  finding: {
    noAnswers: 'Hier zijn geen antwoorden om te tonen',
    nobodyKnows: 'Niemand kon dit beoordelen. Wie zou het kunnen weten?',
    manyDontKnow: (groups: string) => `Bij ${groups} kon meer dan een kwart dit niet beoordelen`,
    oneGroup: {
      single: (group: string, at: string) => `${group}: één antwoord, op ${at}`,
      unanimous: (group: string, at: string) => `${group}: elk antwoord ligt op ${at}`,
      shared: (group: string, at: string) => `${group}: de meeste antwoorden liggen op ${at}`,
      nuance: (group: string, at: string) => `${group}: het midden ligt op ${at}, met antwoorden ernaast`,
      split: (group: string, at: string) => `${group}: de antwoorden lopen uiteen, ${at}`,
    },
    everyGroup: (someHidden: boolean): string => (someHidden ? 'alle getoonde groepen' : 'alle groepen'),
    groupsThatAnswered: 'de groepen met een antwoord',
    sharedAt: (groups: string, at: string) => `${groups} zien vrijwel hetzelfde: ${at}`,
    sharedBetween: (groups: string, from: number, to: number) =>
      `${groups} zien vrijwel hetzelfde, tussen niveau ${from} en ${to}`,
    sharedSplit: (groups: string, at: string) => `${groups} geven vrijwel hetzelfde beeld, ${at}`,
    sharedStart: 'Dat we hetzelfde zien, wil nog niet zeggen dat het zo goed is',
    nuance: (higher: GroupName, lower: GroupName) =>
      `Klein verschil: ${higher.label} ${pick(higher, 'ziet', 'zien')} dit iets verder dan ${lower.label}`,
    nuanceSpread: (a: GroupName, b: GroupName) =>
      `Klein verschil: de antwoorden van ${a.label} en ${b.label} liggen iets anders verspreid`,
    oneStep: (higher: GroupName, lower: GroupName) =>
      `${higher.label} ${pick(higher, 'ziet', 'zien')} dit ongeveer een stap verder dan ${lower.label}`,
    moreThanOneStep: (higher: GroupName, lower: GroupName) =>
      `${higher.label} ${pick(higher, 'ziet', 'zien')} dit meer dan een stap verder dan ${lower.label}`,
    spread: (a: GroupName, b: GroupName) => `De beelden van ${a.label} en ${b.label} lopen uiteen`,
    askOneStep: (higher: GroupName, lower: GroupName) =>
      `${pick(higher, 'Ziet', 'Zien')} ${higher.label} dit ongeveer een stap verder dan ${lower.label}?`,
    askMoreThanOneStep: (higher: GroupName, lower: GroupName) =>
      `${pick(higher, 'Ziet', 'Zien')} ${higher.label} dit meer dan een stap verder dan ${lower.label}?`,
    askSpread: (a: GroupName, b: GroupName) => `Lopen de beelden van ${a.label} en ${b.label} uiteen?`,
    splitToo: (groups: string) => `Binnen ${groups} lopen de antwoorden uiteen`,
    othersClose: 'De andere groepen liggen dicht bij elkaar',
    clearest: (a: GroupName, b: GroupName) => `Het verschil tussen ${a.label} en ${b.label} is het duidelijkst`,
  },

  facing: {
    heading: (group: string, share: string, at: string) => `${group}, ${share}: ${at}`,
    question: (group: string, share: string, at: string) => `Herken je dit bij ${group}? ${share}: ${at}`,
  },

  panel: {
    moment: { current: 'Nu', desired: 'Wens' } satisfies Record<Moment, string>,
    noAnswers: '–',
    dontKnow: (count: number) =>
      people(count, { one: 'kan dit niet beoordelen', more: 'kunnen dit niet beoordelen', nobody: '' }),
    legendMoments: 'Dicht: hoe het nu is. Open: de wens voor over twee jaar.',
    legend:
      'Kader: het midden van de groep; een verdeelde groep heeft er geen. Tot twintig antwoorden staat er één teken per persoon, vanaf twintig een balk met het deel van de groep.',
    altStart: 'Per groep het aantal antwoorden op elk niveau.',
    altCounts: (moment: string, [first, second, third]: readonly [number, number, number]) =>
      `${moment}: ${first} op niveau 1, ${second} op niveau 2, ${third} op niveau 3`,
    altNone: (moment: string) => `${moment}: geen niveau gekozen`,
  },

  wish: {
    shared: (groups: string, at: string) => `De wens is gedeeld: ${groups} willen naar ${at}`,
    sharedStay: (groups: string, at: string) => `De wens is gedeeld: ${groups} willen op ${at} blijven`,
    differentStarts: 'Het verschil zit in waar we nu staan',
    oneStep: (higher: GroupName, lower: GroupName) =>
      `De wensen verschillen: die van ${higher.label} ligt ongeveer een stap verder dan die van ${lower.label}`,
    moreThanOneStep: (higher: GroupName, lower: GroupName) =>
      `De wensen verschillen: die van ${higher.label} ligt meer dan een stap verder dan die van ${lower.label}`,
    spread: (a: GroupName, b: GroupName) => `De wensen van ${a.label} en ${b.label} lopen uiteen`,
    askOneStep: (higher: GroupName, lower: GroupName) =>
      `Ligt de wens van ${higher.label} ongeveer een stap verder dan die van ${lower.label}?`,
    askMoreThanOneStep: (higher: GroupName, lower: GroupName) =>
      `Ligt de wens van ${higher.label} meer dan een stap verder dan die van ${lower.label}?`,
    askSpread: (a: GroupName, b: GroupName) => `Lopen de wensen van ${a.label} en ${b.label} uiteen?`,
    fromTo: (group: string, now: string, wish: string) => `${group}: nu ${now}, wens ${wish}`,
    none: (group: string) => `${group}: geen niveau gekozen als wens`,
    asItIs: 'Zoals het is',
    nearlyAsItIs: 'Vrijwel zoals het is',
    size: {
      small: { up: 'Een kleine stap verder', down: 'Een kleine stap terug' },
      clear: { up: 'Een duidelijke stap verder', down: 'Een duidelijke stap terug' },
      large: { up: 'Een grote stap verder', down: 'Een grote stap terug' },
    },
    asked: (size: string) => `${size}? Eén ander antwoord kan dit veranderen`,
    people: (up: number, same: number, down: number) =>
      `${people(up, { one: 'wil verder', more: 'willen verder', nobody: 'niemand wil verder' })}, ${same} zo houden, ${down} terug`,
    mixed: 'Binnen deze groep gaan de wensen twee kanten op',
  },

  dumbbell: {
    shared: 'gedeeld beeld',
    nuance: 'klein verschil',
    oneStep: 'ongeveer een stap',
    moreThanOneStep: 'meer dan een stap',
    spread: 'loopt uiteen',
    asked: (word: string) => `${word}?`,
    oneGroup: 'één groep',
    noAnswers: 'geen niveau gekozen',
  },

  glance: {
    nothingShared:
      'Bij geen enkele factor liggen de beelden van de groepen zo dicht bij elkaar dat we ze gedeeld noemen.',
    nothingDifferent:
      'Bij geen enkele factor is een verschil groot en zeker genoeg om hier te noemen. Dat bewijst niet dat iedereen het eens is.',
    nothingToCompare: 'Er is maar één groep met antwoorden, dus er is geen ander beeld om ernaast te leggen.',
    noAnswers: 'Er is geen niveau gekozen dat we kunnen tonen.',
    weakest: (group: string, factors: string, where: string) => `${group}: de zwakste schakel is ${factors}, ${where}.`,
    weakestOfSeveral: (group: string, factors: string, where: string) =>
      `${group}: de zwakste schakels zijn ${factors}, ${where}.`,
    nearlyAll: (group: string, where: string, except: string) =>
      `${group}: bijna alle factoren zijn de zwakste schakel, ${where}. Alleen ${except} hoort daar niet bij.`,
    nearlyAllFactors: 'bijna alle factoren',
    at: (level: number, divided: string) => `op niveau ${level}${divided}`,
    atMost: (level: number, divided: string) =>
      `op hoogstens niveau ${level}${divided}, want niet elke factor kreeg een antwoord`,
    partlyDivided: (factors: string, range: string) => `, en bij ${factors} ${range}`,
    dividedAtMost: (at: string) => `${at}; niet elke factor kreeg een antwoord`,
    even: (group: string, count: number, where: string) =>
      `${group}: alle ${inDutch(count)} factoren liggen even ver, ${where}.`,
    evenAnswered: (group: string, count: number, where: string) =>
      count === 1
        ? `${group}: maar één factor kreeg een antwoord, ${where}.`
        : `${group}: alle factoren met een antwoord liggen even ver, ${where}.`,
    noChain: (group: string) => `${group}: geen niveau gekozen, dus ook geen zwakste schakel.`,
    namedByAll: (groups: string, factors: string, count: number) =>
      `${groups} noemen ${factors} als zwakste ${count === 1 ? 'schakel' : 'schakels'}.`,
    namedDifferently: 'De groepen wijzen niet dezelfde zwakste schakel aan. Dat is op zich al een gesprek waard.',
    caption: 'Elk teken is een groep, op het niveau waar het midden van de groep ligt.',
    captionLine: 'De lijn laat zien hoe ver de groepen uit elkaar liggen.',
    together: (shared: number, marked: number, of: number) =>
      `Een gedeeld beeld: ${shared} van de ${of} factoren. Een duidelijk verschil, of een aanwijzing daarvoor: ${marked} van de ${of}.`,
  },

  agreement: {
    status: { open: 'open', done: 'klaar', dropped: 'vervallen' } satisfies Record<AgreementStatus, string>,
    /** Of the days in a calendar. */
    readyDay: (what: string) => `Klaar: ${what}`,
    lookBackDay: (what: string) => `Terugkijken: ${what}`,
  },

  remarks: {
    heading: 'Toelichtingen',
    notAsked: 'Bij deze scan is niet om toelichtingen gevraagd.',
    tooFew: (remarks: number, responses: number) =>
      `Er zijn geen toelichtingen te tonen. We bewaren ze alleen bij minstens ${remarks} toelichtingen op een factor, en minstens ${responses} antwoorden in de groepen die te zien zijn. Zo is niet te raden wie wat schreef.`,
    noneYet: 'De gespreksleider heeft nog geen toelichtingen vrijgegeven.',
    none: 'De gespreksleider heeft geen toelichtingen vrijgegeven.',
    released:
      'Zonder naam of groep, in willekeurige volgorde. De gespreksleider las ze eerst. Waar […] staat, liet die woorden weg.',
    someWait: 'Een deel heeft de gespreksleider nog niet bekeken.',
  },

  round: roundNl,

  units: unitsNl,

  script: {
    minutes: (length: number) => `${length} min`,
    clock: (from: number, to: number) => `${from}–${to}`,
    about: (topics: 1 | 2 | 3, alone: number, pairs: number, fours: number) =>
      `${{ 1: 'één onderwerp', 2: 'twee onderwerpen', 3: 'drie onderwerpen' }[topics]}; 1-2-4 in ${alone}, ${pairs} en ${fours} minuten`,
  },

  worksheets: {
    belongsTo: (factors: string) => `Hoort bij: ${factors}`,
    more: 'Ook:',
    whoDoesWhat: {
      heading: 'Wie doet wat?',
      lead: 'Vul dit samen in, met de mensen om wie het gaat. Schrijf liever één ding op dat zeker is dan veel dat misschien klopt. Een leeg vakje is ook een uitkomst: daar valt nog iets af te spreken.',
      columns: ['Wie', 'Geeft opdracht', 'Doet', 'Staat ervoor', 'Vertelt het aan'],
      foot: ['Wie maakt dit bekend?', 'Wanneer?', 'We kijken hier opnieuw naar op'],
    },
    insideAndOutside: {
      heading: 'Binnen en buiten de taak',
      lead: 'Schrijf per soort vraag op wat de {coaches} doen, en wat niet. Geef wat niet bij de taak hoort een andere plek. Zo krijgt iedereen met een vraag een antwoord, en blijft er tijd voor het werk waar het om gaat.',
      columns: ['Soort vraag', 'Binnen de taak', 'Buiten de taak', 'Deze vraag gaat naar'],
      rows: [
        'Lessen met ict bedenken',
        'Collega’s één op één helpen',
        'Trainingen geven',
        'Storingen en wachtwoorden',
        'Een nieuw systeem invoeren',
        'Advies aan team en management',
      ],
      foot: ['Wie houdt dit blad bij?', 'Wie moet dit weten?', 'We kijken hier opnieuw naar op'],
    },
  },

  start: {
    mark: (number: number) => `Voorstel ${number}`,
    split: (groups: string) => `Binnen ${groups} lopen de antwoorden uiteen`,
    askSplit: (groups: string) => `Lopen de antwoorden binnen ${groups} uiteen? Eén ander antwoord kan dit veranderen`,
    weakest: (groups: string) => `Volgens ${groups} is dit de zwakste schakel`,
    oneOfTheWeakest: (groups: string) => `Volgens ${groups} is dit een van de zwakste schakels`,
    noAnswers: 'Er is geen niveau gekozen dat we kunnen tonen. Daarom staat hier geen voorstel.',
    nothingStandsOut:
      'Geen enkele factor springt eruit. Daarom staat hier geen voorstel: kies samen wat voor jullie werk het meest uitmaakt.',
  },

  accountability: accountabilityNl,
}

const inDutch = counted(['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien'])

/** English has exactly the shape of Dutch. */
export type Words = typeof wordsNl
