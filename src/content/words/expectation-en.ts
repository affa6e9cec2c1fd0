import type { ExpectationWords } from './expectation-nl.ts'
import { pick } from './grammar.ts'

/** What a report says of what groups expected of each other, in English. */
export const expectationEn: ExpectationWords = {
  heading: 'What we did not know about each other',
  lead: 'What one group expected of another, beside what that group chose.',
  row: (about) => `Expectation of ${about}`,
  noIdea: (count) => (count === 0 ? '' : `${count} had no idea`),
  legend: 'Dashed: what a group expects most people of another group to choose.',

  noIdeaAt: (a, b, count, of) =>
    `Within ${a.label}, ${count} of the ${of} people had no idea what ${b.label} ${pick(b, 'chooses', 'choose')} here`,
  noIdeaMostly: (a, b) =>
    `Within ${a.label}, most people had no idea what ${b.label} ${pick(b, 'chooses', 'choose')} here`,
  askNoIdea: (a, b, count, of) => [
    `is it hard for ${a.label} to see what ${b.label} ${pick(b, 'chooses', 'choose')} here?`,
    `${count} of the ${of} people had no idea`,
  ],
  dividedAnswers: (divided, a, b) => [
    `within ${divided.label} the answers go different ways`,
    `That is why we do not put beside them what ${a.label} expected of ${b.label}`,
  ],
  dividedGuesses: (a, b) => `what ${a.label} expected of ${b.label} goes different ways`,
  knownAgreement: (a, b) =>
    `${b.label} ${pick(b, 'sees', 'see')} this much as ${a.label} ${pick(a, 'does', 'do')}, and ${a.label} expected that`,
  knownDifference: (a, b) =>
    `${b.label} ${pick(b, 'sees', 'see')} this differently from ${a.label}, and ${a.label} expected that`,
  askKnownDifference: (a, b) => [
    `${pick(b, 'does', 'do')} ${b.label} see this differently from ${a.label}?`,
    `${a.label} did expect that`,
  ],
  unseen: (a, b) => [
    `${a.label} expected ${b.label} to see this much as ${a.label} ${pick(a, 'does', 'do')}`,
    `${b.label} ${pick(b, 'sees', 'see')} it differently`,
  ],
  imagined: (a, b) => [
    `${a.label} expected ${b.label} to see this differently from ${a.label}`,
    'Yet the answers of both groups are close to each other',
  ],
  reversed: (higher, lower, a) => [
    `the answers of ${higher.label} are further along than those of ${lower.label}`,
    `${a.label} expected it the other way round`,
  ],
  misjudged: {
    larger: (a, b) => `the difference with ${b.label} is larger than ${a.label} expected`,
    smaller: (a, b) => `the difference with ${b.label} is smaller than ${a.label} expected`,
    otherwise: (a, b) => `there is a difference with ${b.label}, but another one than ${a.label} expected`,
  },
  askDifference: (a, b) => `${pick(b, 'does', 'do')} ${b.label} see this differently from what ${a.label} expected?`,
  askAgreement: (a, b) => `are the answers of ${a.label} and ${b.label} closer to each other than ${a.label} expected?`,

  levels: (b, expected, chosen) => `Mostly level ${expected} was expected; ${b.label} mostly chose level ${chosen}`,
  counts: (b, level, expected, chosen) => `Level ${level}: expected by ${expected}, chosen by ${chosen} of ${b.label}`,

  marking: {
    3: 'clearly other than expected',
    2: 'sign of something unexpected',
    1: 'possible difference',
    noIdea: 'sign: often no idea',
  },
  reasons: {
    no_data: 'there is no answer or expectation',
    single_voice: 'one of the pictures rests on one answer',
    hinges_on_one_answer: 'one other expectation or answer could make this small',
    too_few_to_test: 'there are too few expectations and answers to rule out chance',
    chance_not_excluded: 'it may be chance',
  },
  differenceIsAsked: 'the difference between the groups is itself a question to ask',
  hinges: 'one other expectation or answer could change this picture',

  accountability: {
    heading: 'What groups expected of each other',
    asked:
      'For each factor, groups could choose what they think most people of one other group choose, or ‘no idea’. Expectations are counted apart, and never laid beside a person’s own answer.',
    told: (pairs) => `Shown is what these groups expected: ${pairs}.`,
    pair: (a, b) => `${a} of ${b}`,
    removed: 'Expectations by or about a group that is not shown or gave fewer than two answers have been deleted.',
    wording:
      'We call it other than expected when expectations and answers are more than half a step apart on average. Where a group is divided, or the expectations are, we do not lay them beside each other.',
    certainty:
      'Dots mean the same here as for a difference between groups. The expectations are a series of comparisons of their own: they change nothing about the other outcomes.',
  },

  round: {
    change: (a, b, then, now) =>
      `Expectation by ${a} of ${b}: ${then === now ? `then and now ${now}` : `then ${then}, now ${now}`}`,
    asked: (sentence) => `${sentence}. Do you recognise that? One or a few answers could change this picture`,
    state: {
      no_idea: 'mostly ‘no idea’',
      divided: 'divided views',
      known_agreement: 'an agreement that was expected',
      known_difference: 'a difference that was expected',
      unseen_difference: 'a difference that was not expected',
      imagined_difference: 'an expected difference that was not there',
      reversed: 'a difference expected the other way round',
      misjudged_difference: 'a difference expected to be another one',
    },
    askedOnce: {
      'earlier-only': 'Only the previous round asked what groups expect of each other. We do not compare that.',
      'later-only': 'Only this round asked what groups expect of each other. We do not compare that.',
    },
  },
}
