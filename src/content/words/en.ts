import type { GroupName } from '../group-name.ts'
import { accountabilityEn } from './accountability-en.ts'
import { expectationEn } from './expectation-en.ts'
import { counted, joined, people, pick } from './grammar.ts'
import { handsEn } from './hands-en.ts'
import type { Words } from './nl.ts'
import { roundEn } from './round-en.ts'
import { unitsEn } from './units-en.ts'
import { worksheetsEn } from './worksheets-en.ts'

/** All fixed words of a report, in English. */
export const wordsEn: Words = {
  list: (names) => joined(names, 'and'),
  severalGroups: 'several groups',
  inFinding: (name) => withArticle(name),
  withinFinding: (name) => withArticle(name),
  withArticle: (name) => withArticle(name),
  quoted: (title) => `‘${title}’`,
  percentage: (share) => `${share}%`,
  countOf: (count, of) => `${count} of ${of}`,

  standing: {
    level: (level) => `level ${level}`,
    named: (level, name) => `level ${level}, ${name}`,
    range: (from, to) => `spread over levels ${from} to ${to}`,
    none: 'no level chosen',
  },

  participation: {
    hidden: (threshold) => `too few answers to show (fewer than ${threshold})`,
    tooFewInSet: 'too few answers to this part',
    moreThanInvited: (responses, invited) => `${responses} (${invited} invited)`,
    onRecord: 'on the record',
    protected: (threshold) => `protected, from ${threshold} answers`,
  },

  marking: {
    highlight: {
      3: 'clear difference',
      2: 'sign of a difference',
      1: 'possible difference',
    },
    shared: 'shared picture',
    nuance: 'small difference',
    singleVoice: 'one voice',
    nothingToCompare: 'no comparison',
    reasons: {
      no_data: () => 'one of the groups gave no answer',
      single_voice: () => 'one of the pictures rests on one answer',
      hinges_on_one_answer: () => 'one other answer could make this difference small',
      too_few_to_test: () => 'there are too few answers to rule out chance',
      chance_not_excluded: (in100) =>
        `it may be chance: if the same answers are dealt at random over both groups 100 times, such a difference comes up about ${in100} times`,
    },
  },

  finding: {
    noAnswers: 'There are no answers to show here',
    nobodyKnows: 'Nobody could judge this. Who might know?',
    manyDontKnow: (groups) => `Among ${groups}, more than a quarter could not judge this`,
    oneGroup: {
      single: (group, at) => `${group}: one answer, at ${at}`,
      unanimous: (group, at) => `${group}: every answer is at ${at}`,
      shared: (group, at) => `${group}: most answers are at ${at}`,
      nuance: (group, at) => `${group}: the middle is at ${at}, with answers beside it`,
      split: (group, at) => `${group}: the answers go different ways, ${at}`,
    },
    everyGroup: (someHidden) => (someHidden ? 'all groups shown' : 'all groups'),
    groupsThatAnswered: 'the groups with an answer',
    sharedAt: (groups, at) => `${groups} see much the same: ${at}`,
    sharedBetween: (groups, from, to) => `${groups} see much the same, between levels ${from} and ${to}`,
    sharedSplit: (groups, at) => `${groups} give much the same picture, ${at}`,
    sharedStart: 'Seeing the same does not mean that things are fine as they are',
    nuance: (higher, lower) =>
      `Small difference: ${higher.label} ${pick(higher, 'sees', 'see')} this slightly further along than ${lower.label}`,
    nuanceSpread: (a, b) =>
      `Small difference: the answers of ${a.label} and ${b.label} are spread slightly differently`,
    levels: (higher, lower, levels) =>
      `${higher.label} ${pick(higher, 'sees', 'see')} this ${levelsEn(levels)} further along than ${lower.label}`,
    answers: (higher, lower) => `the answers of ${higher.label} are further along than those of ${lower.label}`,
    spread: (a, b) => `the views of ${a.label} and ${b.label} go different ways`,
    askLevels: (higher, lower, levels) =>
      `${pick(higher, 'does', 'do')} ${higher.label} see this ${levelsEn(levels)} further along than ${lower.label}?`,
    askAnswers: (higher, lower) => `are the answers of ${higher.label} further along than those of ${lower.label}?`,
    askSpread: (a, b) => `do the views of ${a.label} and ${b.label} go different ways?`,
    counts: (level, higher, lower) => `Level ${level}: ${higher} against ${lower}`,
    splitToo: (groups) => `Within ${groups} the answers go different ways`,
    othersClose: 'The other groups are close to each other',
  },

  facing: {
    heading: (group, share, at) => `${group}, ${share}: ${at}`,
    question: (group, share, at) => `Do you recognise this for ${group}? ${share}: ${at}`,
    moreOften: (group, other, share, at) => `${group}, more often than ${other}: ${share} at ${at}`,
    askMoreOften: (group, other, share, at) =>
      `${group}, more often than ${other}: ${share} at ${at}. Do you recognise this?`,
    most: (level, share) => `Most, ${share}, chose level ${level}`,
    mostOften: (level, share) => `Level ${level} was chosen most often: ${share}`,
    equallyOften: (levels, share) => `Levels ${levels} were chosen equally often: ${share} each`,
  },

  panel: {
    moment: { current: 'Now', desired: 'Wish' },
    noAnswers: '–',
    dontKnow: (count) => people(count, { one: 'cannot judge this', more: 'cannot judge this', nobody: '' }),
    legendMoments: 'Solid: how it is now. Hollow: the wish for two years from now.',
    legend:
      'Frame: the middle of the group; a divided group has none. Below twenty answers there is one mark per person, from twenty on a bar for the share of the group.',
    altStart: 'For each group the number of answers at each level.',
    altCounts: (moment, [first, second, third]) =>
      `${moment}: ${first} at level 1, ${second} at level 2, ${third} at level 3`,
    altNone: (moment) => `${moment}: no level chosen`,
  },

  wish: {
    shared: (groups, at) => `The wish is shared: ${groups} want to reach ${at}`,
    sharedStay: (groups, at) => `The wish is shared: ${groups} want to stay at ${at}`,
    differentStarts: 'The difference is in where we are now',
    levels: (higher, lower, levels) =>
      `The wishes differ: that of ${higher.label} is ${levelsEn(levels)} further along than that of ${lower.label}`,
    answers: (higher, lower) => `The wishes of ${higher.label} are further along than those of ${lower.label}`,
    spread: (a, b) => `The wishes of ${a.label} and ${b.label} go different ways`,
    askLevels: (higher, lower, levels) =>
      `Is the wish of ${higher.label} ${levelsEn(levels)} further along than that of ${lower.label}?`,
    askAnswers: (higher, lower) => `Are the wishes of ${higher.label} further along than those of ${lower.label}?`,
    askSpread: (a, b) => `Do the wishes of ${a.label} and ${b.label} go different ways?`,
    fromTo: (group, now, wish) => `${group}: now ${now}, wish ${wish}`,
    none: (group) => `${group}: no level chosen as a wish`,
    all: (count, complete) => {
      if (complete) return { 1: 'The only one who answered wants', 2: 'Both want' }[count] ?? `All ${count} want`
      if (count === 1) return 'The only one who chose a level twice wants'
      return `${count === 2 ? 'Both' : `All ${count}`} who chose a level twice want`
    },
    want: (count, first) =>
      first
        ? people(count, { one: 'person wants', more: 'people want', nobody: '' })
        : `${count} ${count === 1 ? 'wants' : 'want'}`,
    up: 'to go further',
    same: 'to keep it as it is',
    down: 'to go back',
    mixed: 'Within this group the wishes go both ways',
  },

  dumbbell: {
    shared: 'shared picture',
    nuance: 'small difference',
    /** In a table that names the groups in other columns. */
    levels: (levels) => `${levelsEn(levels)} further along`,
    answers: 'answers further along',
    spread: 'views go different ways',
    oneGroup: 'one group',
    noAnswers: 'no level chosen',
  },

  glance: {
    nothingShared: 'On no factor are the groups’ pictures close enough to call them shared.',
    nothingDifferent:
      'On no factor is a difference large and certain enough to name here. That does not prove that everyone agrees.',
    nothingToCompare: 'Only one group has answers, so there is no other picture to compare it with.',
    noAnswers: 'No level was chosen that we can show.',
    weakest: (group, factors, where) => `${group}: the weakest link is ${factors}, ${where}.`,
    weakestOfSeveral: (group, factors, where) => `${group}: the weakest links are ${factors}, ${where}.`,
    nearlyAll: (group, where, except) =>
      `${group}: almost all factors are the weakest link, ${where}. Only ${except} is not one of them.`,
    nearlyAllFactors: 'almost all factors',
    at: (level, divided) => `at level ${level}${divided}`,
    atMost: (level, divided) => `at level ${level} at most${divided}, since not every factor was answered`,
    partlyDivided: (factors, range) => `, and for ${factors} ${range}`,
    dividedAtMost: (at) => `${at}; not every factor was answered`,
    even: (group, count, where) => `${group}: all ${inEnglish(count)} factors are equally far along, ${where}.`,
    evenAnswered: (group, count, where) =>
      count === 1
        ? `${group}: only one factor was answered, ${where}.`
        : `${group}: all factors with an answer are equally far along, ${where}.`,
    noChain: (group) => `${group}: no level chosen, so no weakest link either.`,
    namedByAll: (groups, factors, count) =>
      `${groups} name ${factors} as the weakest ${count === 1 ? 'link' : 'links'}.`,
    namedDifferently: 'The groups do not point to the same weakest link. That is worth a conversation in itself.',
    caption: 'Each mark is a group, at the level where the middle of the group lies.',
    captionLine: 'The thick line joins the two groups with the clearest difference.',
    together: (shared, marked, of) =>
      `For ${numberOf(shared)} of the ${of} factors the picture is shared; for ${numberOf(marked)} there is a clear difference or a sign of one.`,
    moreDifferent: (count, factors) =>
      count === 1
        ? `There is also a difference for ${factors}`
        : `There is also a difference for ${count} other factors: ${factors}`,
    moreAsked: (count, factors, marking) =>
      `${count === 1 ? factors : `${count} factors`} ${count === 1 ? 'has' : 'have'} a ‘${marking}’${count === 1 ? '' : `: ${factors}`}`,
  },

  agreement: {
    status: { open: 'open', done: 'done', dropped: 'dropped' },
    /** Of the days in a calendar. */
    readyDay: (what) => `Due: ${what}`,
    lookBackDay: (what) => `Look back: ${what}`,
  },

  remarks: {
    heading: 'Comments',
    notAsked: 'This scan did not ask for comments.',
    tooFew: (remarks, responses) =>
      `There are no comments to show. We keep them only if there are at least ${remarks} comments on a factor, and ${responses} answers in the groups that are shown. That way nobody can guess who wrote what.`,
    noneYet: 'The facilitator has not released any comments yet.',
    none: 'The facilitator has not released any comments.',
    released:
      'Without names or groups, in random order. The facilitator read them first. Where it says […], words were left out.',
    someWait: 'The facilitator still has to read some of them.',
  },

  round: roundEn,

  expectation: expectationEn,

  hands: handsEn,

  units: unitsEn,

  worksheets: worksheetsEn,

  start: {
    mark: (number) => `Proposal ${number}`,
    difference: (a, b) => `Here ${a} and ${b} see things differently`,
    askDifference: (a, b) => `Do ${a} and ${b} see this differently?`,
    split: (groups) => `Within ${groups} the answers go different ways`,
    askSplit: (groups) => `Do the answers within ${groups} go different ways? One other answer could change this`,
    weakest: (groups) => `According to ${groups} this is the weakest link`,
    oneOfTheWeakest: (groups) => `According to ${groups} this is one of the weakest links`,
    noAnswers: 'No level was chosen that we can show. So there is no proposal here.',
    nothingStandsOut:
      'No factor stands out. So there is no proposal here: choose together what matters most to your work.',
  },

  accountability: accountabilityEn,
}

const numberOf = (count: number): string => (count === 0 ? 'none' : String(count))

const levelsEn = (levels: 1 | 2): string => (levels === 1 ? 'one level' : 'two levels')

const inEnglish = counted(['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'])

const withArticle = ({ label }: GroupName) => `the ${label}`
