import type { SetPatternKind } from '../../domain/conversation/set-patterns.ts'
import type { GroupName } from '../group-name.ts'
import { pick } from './grammar.ts'
import { wordsNl } from './nl.ts'

/** How a report speaks of a further set, in which more is not better: steps have names, and a wish is more or less. */
export const setWordsNl = (names: readonly [string, string, string]): typeof wordsNl => {
  const named = (level: number) => `‘${names[level - 1] ?? ''}’`
  const more = (levels: 1 | 2) => (levels === 1 ? 'sterker' : 'veel sterker')
  const sees = (name: GroupName) => pick(name, 'merkt', 'merken')
  return {
    ...wordsNl,
    standing: {
      level: named,
      named,
      range: (from, to) => `verdeeld van ${named(from)} tot ${named(to)}`,
      none: 'niets gekozen',
    },
    finding: {
      ...wordsNl.finding,
      sharedAt: (groups, at) => `${groups} merken vrijwel hetzelfde: ${at}`,
      sharedBetween: (groups, from, to) => `${groups} merken vrijwel hetzelfde, tussen ${named(from)} en ${named(to)}`,
      sharedStart: '',
      nuance: (higher, lower) => `Klein verschil: ${higher.label} ${sees(higher)} dit iets sterker dan ${lower.label}`,
      levels: (higher, lower, levels) => `${higher.label} ${sees(higher)} dit ${more(levels)} dan ${lower.label}`,
      answers: (higher, lower) => `bij ${higher.label} kozen meer mensen een sterke stap dan bij ${lower.label}`,
      askLevels: (higher, lower, levels) => `${sees(higher)} ${higher.label} dit ${more(levels)} dan ${lower.label}?`,
      askAnswers: (higher, lower) => `kozen bij ${higher.label} meer mensen een sterke stap dan bij ${lower.label}?`,
      counts: (level, higher, lower) => `${named(level)}: ${higher} tegen ${lower}`,
    },
    facing: {
      ...wordsNl.facing,
      most: (level, share) => `De meeste, ${share}, kozen ${named(level)}`,
      mostOften: (level, share) => `${named(level)} is het vaakst gekozen: ${share}`,
      equallyOften: (levels, share) =>
        `${wordsNl.list(levels.split(/\D+/).filter(Boolean).map(Number).map(named))} zijn even vaak gekozen: elk ${share}`,
    },
    panel: {
      ...wordsNl.panel,
      altStart: 'Per groep het aantal antwoorden bij elke stap.',
      altCounts: (moment, [first, second, third]) =>
        `${moment}: ${first} bij ${named(1)}, ${second} bij ${named(2)}, ${third} bij ${named(3)}`,
      altNone: (moment) => `${moment}: niets gekozen`,
    },
    wish: {
      ...wordsNl.wish,
      shared: (groups, at) => `De wens is gedeeld: ${groups} wensen ${at}`,
      sharedStay: (groups, at) => `De wens is gedeeld: ${groups} willen het zo houden, ${at}`,
      differentStarts: 'Het verschil zit in wat je nu merkt',
      levels: (higher, lower, levels) =>
        `De wensen verschillen: ${higher.label} ${pick(higher, 'wenst', 'wensen')} dit ${more(levels)} dan ${lower.label}`,
      answers: (higher, lower) => `Bij ${higher.label} wensen meer mensen een sterke stap dan bij ${lower.label}`,
      askLevels: (higher, lower, levels) =>
        `${pick(higher, 'Wenst', 'Wensen')} ${higher.label} dit ${more(levels)} dan ${lower.label}?`,
      askAnswers: (higher, lower) => `Wensen bij ${higher.label} meer mensen een sterke stap dan bij ${lower.label}?`,
      none: (group) => `${group}: niets gekozen als wens`,
      all: (count, complete) => {
        if (complete) return wordsNl.wish.all(count, true)
        if (count === 1) return 'De enige die twee keer koos, wil'
        return `${count === 2 ? 'Beiden' : `Alle ${count}`} die twee keer kozen, willen`
      },
      up: 'meer',
      down: 'minder',
    },
    round: setRoundNl,
  }
}

const setRoundNl: typeof wordsNl.round = {
  ...wordsNl.round,
  shift: {
    ...wordsNl.round.shift,
    nuance: {
      ...wordsNl.round.shift.nuance,
      up: 'De groep merkt dit nu iets sterker',
      down: 'De groep merkt dit nu iets minder sterk',
    },
    up: (levels) => `De groep merkt dit nu ${levels === 1 ? 'sterker' : 'veel sterker'}`,
    down: (levels) => `De groep merkt dit nu ${levels === 1 ? 'minder sterk' : 'veel minder sterk'}`,
    answersUp: 'De gekozen stappen zijn sterker dan toen',
    answersDown: 'De gekozen stappen zijn minder sterk dan toen',
  },
  reasons: { ...wordsNl.round.reasons, no_data: 'in een van beide rondes koos niemand een stap' },
  distance: {
    ...wordsNl.round.distance,
    levels: (a, b, levels) => `${levels === 1 ? 'één stap' : 'twee stappen'} tussen ${a} en ${b}`,
    answers: (a, b) => `stappen van ${a} die sterker zijn dan die van ${b}`,
  },
  summary: {
    ...wordsNl.round.summary,
    moved: (narrowed, widened, of) =>
      wordsNl.round.summary.moved(narrowed, widened, of).replace('factoren', 'onderdelen'),
    nothingMoved: 'Bij geen enkel onderdeel is de afstand tussen de beelden duidelijk veranderd.',
  },
}

/** What only a further set says. Names of items and groups come as in mid-sentence. */
export const furtherNl = {
  heading: (title: string) => `Verdieping: ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
  note: 'Twee groepen die iets anders merken, kunnen allebei gelijk hebben. Ze komen de {coaches} op andere plekken tegen. Het gaat om wat er te merken is, niet om hoe goed het is of wie het doet.',
  divide: (title: string) => ({
    heading: `Verdeel samen: ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
    columns: ['', 'Wie neemt dit vooral op zich?', 'Wie springt bij?', 'Wat hebben zij nodig?'],
  }),
  accountability: {
    heading: 'Verdieping',
    asked: (sets: string) =>
      `Na de factoren is gevraagd naar ${sets}. Deelnemers mochten elk deel overslaan. Hoeveel mensen dat deden, staat nergens.`,
    gate: 'Een deel is van een groep te zien als genoeg mensen het invulden: even veel als de groep zelf nodig heeft, en twee bij een groep die altijd te zien is. Waren het er minder, dan is wat zij kozen gewist bij het sluiten. Per onderdeel van de instelling is een deel nooit te zien.',
    tooFew: (set: string, groups: string) => `Te weinig antwoorden over ${set}: ${groups}.`,
    counted:
      'Elk deel is apart geteld en vergeleken. Het verandert niets aan wat er over de factoren staat. Er is geen zwakste schakel: meer is niet beter, en niet alles hoeft er te zijn.',
  },
  round: {
    steps: ([first, second, third]: readonly [string, string, string]) =>
      `In de tekeningen is 1 ‘${first}’, 2 ‘${second}’ en 3 ‘${third}’. Meer is hier niet beter.`,
    notCompared: {
      onlyNow: 'Deze verdieping is alleen in deze ronde gevraagd. Daarom vergelijken we hier niet.',
      onlyThen: 'Deze verdieping is alleen in de vorige ronde gevraagd. Daarom vergelijken we hier niet.',
      differently: 'Deze verdieping had in de vorige ronde andere vragen. Daarom vergelijken we hier niet.',
    },
  },
  patterns: {
    'seen-differently': (items) => `Bij ${items} merken groepen iets anders. Wie komt welk werk tegen, en wanneer?`,
    'first-only': (items) =>
      `Iedereen merkt vooral ${items}. Wat zou er moeten stoppen of verhuizen om ruimte te maken voor ander werk? Leg dit naast factor 1 en 3.`,
    'wished-not-there': (items) =>
      `Iedereen wenst ${items} duidelijk, en merkt er nu nauwelijks iets van. Wie zou dit op zich kunnen nemen?`,
    'wishes-all': (_items, groups) =>
      `Van de wensen van ${groups} staat alles op ‘duidelijk’. Niemand kan alles even goed. Hoe verdeel je dit over het team?`,
    'opposite-wishes': (items) =>
      `Bij ${items} wil de ene groep meer en de andere minder. Wat wil elk van hen niet kwijtraken?`,
    'many-dont-know': (items, groups) =>
      `Bij ${groups} kon meer dan een kwart ${items} niet beoordelen. Zou dit werk beter te zien moeten zijn?`,
    'as-is': () => 'Iedereen wil het zo houden. Wat zorgt ervoor dat het zo blijft?',
  } satisfies Record<SetPatternKind, (items: string, groups: string) => string> as Record<
    SetPatternKind,
    (items: string, groups: string) => string
  >,
}
