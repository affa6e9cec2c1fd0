import type { roundNl } from './round-nl.ts'

export const roundEn: typeof roundNl = {
  standing: (then, now) => `Then ${then}, now ${now}`,
  standingSame: (now) => `Then and now ${now}`,
  shift: {
    same: 'Much the same',
    nuance: { up: 'A little further', down: 'A little back', spread: 'Spread a little differently' },
    step: { up: 'About a step further', down: 'About a step back', spread: 'Spread differently' },
    moreThanAStep: {
      up: 'More than a step further',
      down: 'More than a step back',
      spread: 'Spread very differently',
    },
    none: 'Cannot be compared',
  },
  marking: { 3: 'clear shift', 2: 'sign of a shift', 1: 'possible shift', 0: '' },
  reasons: {
    no_data: 'in one of the two rounds nobody chose a level',
    single_voice: 'one of the two pictures rests on a single answer',
    hinges_on_one_answer: 'one other answer could make this shift small',
    too_few_to_test: 'there are too few answers to rule out chance',
    chance_not_excluded: 'it may be chance who answered then and now',
  },
  distance: {
    shared: 'a shared picture',
    nuance: 'a small difference',
    step: (a, b) => `about a step between ${a} and ${b}`,
    moreThanAStep: (a, b) => `more than a step between ${a} and ${b}`,
    spread: (a, b) => `diverging pictures of ${a} and ${b}`,
  },
  gap: {
    narrowed: (then, now) => `The pictures have come closer together: ${then} then, ${now} now`,
    widened: (then, now) => `The pictures are further apart: ${then} then, ${now} now`,
    same: (then, now) => `The distance between the pictures is about the same: ${then} then, ${now} now`,
    unchanged: (now) => `The distance between the pictures is about the same: ${now}`,
    asked: (sentence) => `${sentence}. Do you recognise that? One or a few answers could change this picture`,
    none: 'There are no two groups to compare in both rounds',
  },
  differently: 'Asked differently: the wording of this question has changed. That is why we do not compare it.',
  notBefore: 'This question was not yet part of the previous round.',
  summary: {
    moved: (narrowed, widened, of) =>
      `For ${narrowed} of the ${of} factors the pictures came closer together, for ${widened} they moved further apart.`,
    nothingMoved: 'For none of the factors did the distance between the pictures clearly change.',
    nothingToCompare: 'There is too little to compare with the previous round.',
    noAgreements: 'No agreements were recorded here in the previous round.',
    agreements: (done, open, dropped) =>
      `Of the agreements made then: ${done} done, ${open} still open, ${dropped} dropped.`,
  },
  notes: {
    people: 'We compare the picture of each group then and now. These need not be the same people.',
    left: (groups) => `Not compared: ${groups}. The picture of such a group is not shown in both rounds.`,
    renamed: (now, then) => `${now} was called ${then} in the previous round.`,
    levelsRenamed: (then) => `The levels had other names in the previous round: ${then}.`,
  },
}
