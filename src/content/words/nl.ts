import type { AgreementStatus } from '../../domain/conversation/agreement.ts'
import type { Highlight, Reason } from '../../domain/method/analysis.ts'
import type { Moment } from '../../domain/scan/rubric.ts'
import type { GroupName } from '../group-name.ts'
import { accountabilityNl } from './accountability-nl.ts'
import { expectationNl } from './expectation-nl.ts'
import { counted, joined, people, pick } from './grammar.ts'
import { handsNl } from './hands-nl.ts'
import { roundNl } from './round-nl.ts'
import { unitsNl } from './units-nl.ts'
import { worksheetsNl } from './worksheets-nl.ts'

/** Everything that a report says of its own, in Dutch. Names of groups and levels come as in mid-sentence. */
export const wordsNl = {
  list: (names: readonly string[]) => joined(names, 'en'),
  severalGroups: 'verschillende groepen',
  /** A default name at the start of a finding, which reads like a headline; an institution's own label stays as typed. */
  inFinding: (name: GroupName) => name.label,
  /** The same further on in the sentence. */
  withinFinding: (name: GroupName) => pick(name, `het ${name.label}`, name.label),
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
    /** Of one set of questions, in a group that is shown otherwise. */
    tooFewInSet: 'te weinig antwoorden op dit deel',
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
    levels: (higher: GroupName, lower: GroupName, levels: 1 | 2) =>
      `${higher.label} ${pick(higher, 'ziet', 'zien')} dit ${levelsNl(levels)} verder dan ${lower.label}`,
    answers: (higher: GroupName, lower: GroupName) =>
      `de antwoorden van ${higher.label} liggen verder dan die van ${lower.label}`,
    spread: (a: GroupName, b: GroupName) => `de beelden van ${a.label} en ${b.label} lopen uiteen`,
    askLevels: (higher: GroupName, lower: GroupName, levels: 1 | 2) =>
      `${pick(higher, 'ziet', 'zien')} ${higher.label} dit ${levelsNl(levels)} verder dan ${lower.label}?`,
    askAnswers: (higher: GroupName, lower: GroupName) =>
      `liggen de antwoorden van ${higher.label} verder dan die van ${lower.label}?`,
    askSpread: (a: GroupName, b: GroupName) => `lopen de beelden van ${a.label} en ${b.label} uiteen?`,
    counts: (level: number, higher: string, lower: string) => `Niveau ${level}: ${higher} tegen ${lower}`,
    splitToo: (groups: string) => `Binnen ${groups} lopen de antwoorden uiteen`,
    othersClose: 'De andere groepen liggen dicht bij elkaar',
  },

  facing: {
    heading: (group: string, share: string, at: string) => `${group}, ${share}: ${at}`,
    question: (group: string, share: string, at: string) => `Herken je dit bij ${group}? ${share}: ${at}`,
    /** Not where most of the group is, but what it chose more often than the other. */
    moreOften: (group: string, other: string, share: string, at: string) =>
      `${group}, vaker dan bij ${other}: ${share} op ${at}`,
    askMoreOften: (group: string, other: string, share: string, at: string) =>
      `${group}, vaker dan bij ${other}: ${share} op ${at}. Herken je dit?`,
    most: (level: number, share: string) => `De meeste, ${share}, kozen niveau ${level}`,
    mostOften: (level: number, share: string) => `Niveau ${level} is het vaakst gekozen: ${share}`,
    equallyOften: (levels: string, share: string) => `Niveau ${levels} zijn even vaak gekozen: elk ${share}`,
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
    levels: (higher: GroupName, lower: GroupName, levels: 1 | 2) =>
      `De wensen verschillen: die van ${higher.label} ligt ${levelsNl(levels)} verder dan die van ${lower.label}`,
    answers: (higher: GroupName, lower: GroupName) =>
      `De wensen van ${higher.label} liggen verder dan die van ${lower.label}`,
    spread: (a: GroupName, b: GroupName) => `De wensen van ${a.label} en ${b.label} lopen uiteen`,
    askLevels: (higher: GroupName, lower: GroupName, levels: 1 | 2) =>
      `Ligt de wens van ${higher.label} ${levelsNl(levels)} verder dan die van ${lower.label}?`,
    askAnswers: (higher: GroupName, lower: GroupName) =>
      `Liggen de wensen van ${higher.label} verder dan die van ${lower.label}?`,
    askSpread: (a: GroupName, b: GroupName) => `Lopen de wensen van ${a.label} en ${b.label} uiteen?`,
    fromTo: (group: string, now: string, wish: string) => `${group}: nu ${now}, wens ${wish}`,
    none: (group: string) => `${group}: geen niveau gekozen als wens`,
    /** Nobody left out: `complete` when nobody chose a level only once. */
    all: (count: number, complete: boolean) => {
      if (complete) return { 1: 'De enige die antwoordde, wil', 2: 'Beiden willen' }[count] ?? `Alle ${count} willen`
      if (count === 1) return 'De enige die twee keer een niveau koos, wil'
      return `${count === 2 ? 'Beiden' : `Alle ${count}`} die twee keer een niveau kozen, willen`
    },
    want: (count: number, first: boolean) =>
      first
        ? people(count, { one: 'persoon wil', more: 'mensen willen', nobody: '' })
        : `${count} ${count === 1 ? 'wil' : 'willen'}`,
    up: 'verder',
    same: 'het zo houden',
    down: 'terug',
    mixed: 'Binnen deze groep gaan de wensen twee kanten op',
  },

  dumbbell: {
    shared: 'gedeeld beeld',
    nuance: 'klein verschil',
    /** In a table that names the groups in other columns. */
    levels: (levels: 1 | 2) => `${levelsNl(levels)} verder`,
    answers: 'antwoorden liggen verder',
    spread: 'beelden lopen uiteen',
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
    captionLine: 'De dikke lijn verbindt de twee groepen met het duidelijkste verschil.',
    together: (shared: number, marked: number, of: number) =>
      `Bij ${numberOf(shared)} van de ${of} factoren is het beeld gedeeld; bij ${numberOf(marked)} is er een duidelijk verschil of een aanwijzing daarvoor.`,
    moreDifferent: (count: number, factors: string) =>
      count === 1
        ? `Ook bij ${factors} is er een verschil`
        : `Ook bij ${count} andere factoren is er een verschil: ${factors}`,
    moreAsked: (count: number, factors: string, marking: string) =>
      `Bij ${count === 1 ? factors : `${count} factoren`} staat een ‘${marking}’${count === 1 ? '' : `: ${factors}`}`,
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

  expectation: expectationNl,

  hands: handsNl,

  units: unitsNl,

  worksheets: worksheetsNl,

  start: {
    mark: (number: number) => `Voorstel ${number}`,
    difference: (a: string, b: string) => `Hier kijken ${a} en ${b} verschillend`,
    askDifference: (a: string, b: string) => `Kijken ${a} en ${b} hier verschillend?`,
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

const numberOf = (count: number): string => (count === 0 ? 'geen' : String(count))

const levelsNl = (levels: 1 | 2): string => (levels === 1 ? 'één niveau' : 'twee niveaus')

const inDutch = counted(['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien'])

/** English has exactly the shape of Dutch. */
export type Words = typeof wordsNl
