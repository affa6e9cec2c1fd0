import type { GroupName } from '../group-name.ts'
import { wordsEn } from './en.ts'
import { pick } from './grammar.ts'
import type { furtherNl } from './set-nl.ts'

export const setWordsEn = (names: readonly [string, string, string]): typeof wordsEn => {
  const named = (level: number) => `‘${names[level - 1] ?? ''}’`
  const more = (levels: 1 | 2) => (levels === 1 ? 'more strongly' : 'much more strongly')
  const sees = (name: GroupName) => pick(name, 'notices', 'notice')
  return {
    ...wordsEn,
    standing: {
      level: named,
      named,
      range: (from, to) => `divided from ${named(from)} to ${named(to)}`,
      none: 'nothing chosen',
    },
    finding: {
      ...wordsEn.finding,
      sharedAt: (groups, at) => `${groups} notice nearly the same: ${at}`,
      sharedBetween: (groups, from, to) => `${groups} notice nearly the same, between ${named(from)} and ${named(to)}`,
      sharedStart: '',
      nuance: (higher, lower) =>
        `Small difference: ${higher.label} ${sees(higher)} this slightly more strongly than ${lower.label}`,
      levels: (higher, lower, levels) => `${higher.label} ${sees(higher)} this ${more(levels)} than ${lower.label}`,
      answers: (higher, lower) => `more people in ${higher.label} chose a strong step than in ${lower.label}`,
      askLevels: (higher, lower, levels) =>
        `${pick(higher, 'does', 'do')} ${higher.label} notice this ${more(levels)} than ${lower.label}?`,
      askAnswers: (higher, lower) => `did more people in ${higher.label} choose a strong step than in ${lower.label}?`,
      counts: (level, higher, lower) => `${named(level)}: ${higher} against ${lower}`,
    },
    facing: {
      ...wordsEn.facing,
      most: (level, share) => `Most, ${share}, chose ${named(level)}`,
      mostOften: (level, share) => `${named(level)} was chosen most often: ${share}`,
      equallyOften: (levels, share) =>
        `${wordsEn.list(levels.split(/\D+/).filter(Boolean).map(Number).map(named))} were chosen equally often: ${share} each`,
    },
    panel: {
      ...wordsEn.panel,
      altStart: 'For each group, the number of answers at each step.',
      altCounts: (moment, [first, second, third]) =>
        `${moment}: ${first} at ${named(1)}, ${second} at ${named(2)}, ${third} at ${named(3)}`,
      altNone: (moment) => `${moment}: nothing chosen`,
    },
    wish: {
      ...wordsEn.wish,
      shared: (groups, at) => `The wish is shared: ${groups} wish ${at}`,
      sharedStay: (groups, at) => `The wish is shared: ${groups} want to keep it so, ${at}`,
      differentStarts: 'The difference is in what you notice now',
      levels: (higher, lower, levels) =>
        `The wishes differ: ${higher.label} ${pick(higher, 'wishes', 'wish')} this ${more(levels)} than ${lower.label}`,
      answers: (higher, lower) => `More people in ${higher.label} wish a strong step than in ${lower.label}`,
      askLevels: (higher, lower, levels) =>
        `${pick(higher, 'Does', 'Do')} ${higher.label} wish this ${more(levels)} than ${lower.label}?`,
      askAnswers: (higher, lower) => `Do more people in ${higher.label} wish a strong step than in ${lower.label}?`,
      none: (group) => `${group}: nothing chosen as a wish`,
      all: (count, complete) => {
        if (complete) return wordsEn.wish.all(count, true)
        if (count === 1) return 'The only one who chose twice wants'
        return `${count === 2 ? 'Both' : `All ${count}`} who chose twice want`
      },
      up: 'more',
      down: 'less',
    },
    round: setRoundEn,
  }
}

const setRoundEn: typeof wordsEn.round = {
  ...wordsEn.round,
  shift: {
    ...wordsEn.round.shift,
    nuance: {
      ...wordsEn.round.shift.nuance,
      up: 'The group now notices this slightly more strongly',
      down: 'The group now notices this slightly less strongly',
    },
    up: (levels) => `The group now notices this ${levels === 1 ? 'more strongly' : 'much more strongly'}`,
    down: (levels) => `The group now notices this ${levels === 1 ? 'less strongly' : 'much less strongly'}`,
    answersUp: 'The chosen steps are stronger than then',
    answersDown: 'The chosen steps are less strong than then',
  },
  reasons: { ...wordsEn.round.reasons, no_data: 'in one of the two rounds nobody chose a step' },
  distance: {
    ...wordsEn.round.distance,
    levels: (a, b, levels) => `${levels === 1 ? 'one step' : 'two steps'} between ${a} and ${b}`,
    answers: (a, b) => `steps of ${a} that are stronger than those of ${b}`,
  },
  summary: {
    ...wordsEn.round.summary,
    moved: (narrowed, widened, of) => wordsEn.round.summary.moved(narrowed, widened, of).replace('factors', 'parts'),
    nothingMoved: 'For none of the parts did the distance between the pictures clearly change.',
  },
}

export const furtherEn: typeof furtherNl = {
  heading: (title) => `Deepening: ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
  note: 'Two groups that notice different things can both be right. They meet the {coaches} in different places. This is about what can be noticed, not about how good it is or who does it.',
  divide: (title) => ({
    heading: `Divide together: ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
    columns: ['', 'Who mainly takes this on?', 'Who helps out?', 'What do they need?'],
  }),
  accountability: {
    heading: 'Deepening',
    asked: (sets) =>
      `After the factors, people were asked about ${sets}. They could skip each part. How many did so is stated nowhere.`,
    gate: 'A part is shown of a group when enough people answered it: as many as the group itself needs, and two for a group that is always shown. Where there were fewer, what they chose was deleted at the close. A part is never shown by unit of the institution.',
    tooFew: (set, groups) => `Too few answers about ${set}: ${groups}.`,
    counted:
      'Each part is counted and compared by itself. It changes nothing in what is said about the factors. There is no weakest link: more is not better, and not everything has to be there.',
  },
  round: {
    steps: ([first, second, third]) =>
      `In the drawings 1 is ‘${first}’, 2 ‘${second}’ and 3 ‘${third}’. More is not better here.`,
    notCompared: {
      onlyNow: 'This deepening was asked in this round only. That is why we do not compare it.',
      onlyThen: 'This deepening was asked in the previous round only. That is why we do not compare it.',
      differently: 'This deepening had other questions in the previous round. That is why we do not compare it.',
    },
  },
  patterns: {
    'seen-differently': (items) => `Groups notice different things about ${items}. Who meets which work, and when?`,
    'first-only': (items) =>
      `Everyone mainly notices ${items}. What would have to stop or move to make room for other work? Read this beside factors 1 and 3.`,
    'wished-not-there': (items) =>
      `Everyone clearly wishes ${items}, and hardly notices it now. Who could take this on?`,
    'wishes-all': (_items, groups) =>
      `In the wishes of ${groups} everything is at ‘clearly’. Nobody masters everything equally well. How do you spread this over the team?`,
    'opposite-wishes': (items) =>
      `About ${items}, one group wants more and another less. What would each of them not want to lose?`,
    'many-dont-know': (items, groups) =>
      `In ${groups} more than a quarter could not judge ${items}. Should this work be easier to see?`,
    'as-is': () => 'Everyone wants to keep it so. What keeps it the way it is?',
  },
}
