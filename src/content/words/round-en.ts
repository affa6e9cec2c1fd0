import { joined } from './grammar.ts'
import type { roundNl } from './round-nl.ts'

export const roundEn: typeof roundNl = {
  standing: (then, now) => `Then ${then}, now ${now}`,
  standingSame: (now) => `Then and now ${now}`,
  shift: {
    same: 'The answers are much the same',
    nuance: {
      up: 'The answers are a little further along',
      down: 'The answers are a little less far along',
      spread: 'The answers are spread a little differently',
    },
    up: (levels) => `${levels === 1 ? 'One level' : 'Two levels'} further along`,
    down: (levels) => `${levels === 1 ? 'One level' : 'Two levels'} back`,
    answersUp: 'The answers are further along than then',
    answersDown: 'The answers are less far along than then',
    spread: 'The answers are spread differently',
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
    levels: (a, b, levels) => `${levels === 1 ? 'one level' : 'two levels'} between ${a} and ${b}`,
    answers: (a, b) => `answers of ${a} that are further along than those of ${b}`,
    spread: (a, b) => `diverging pictures of ${a} and ${b}`,
  },
  gap: {
    narrowed: (then, now) => `The pictures have come closer together: ${then} then, ${now} now`,
    widened: (then, now) => `The pictures are further apart: ${then} then, ${now} now`,
    same: (then, now) => `The distance between the pictures is about the same: ${then} then, ${now} now`,
    unchanged: (now) => `The distance between the pictures is about the same: ${now}`,
    alone: {
      narrowed: 'The answers of the groups have come closer together',
      widened: 'The answers of the groups are further apart than then',
    },
    sameAlone: 'The answers of the groups are about as far apart as then',
    asked: (sentence) => `${sentence}. Do you recognise that? One or a few answers could change this picture`,
    none: 'There are no two groups to compare in both rounds',
  },
  differently: 'Asked differently: the wording of this question has changed. That is why we do not compare it.',
  notBefore: 'This question was not yet part of the previous round.',
  summary: {
    moved: (narrowed, widened, of) => {
      const [closer, further] = ['the pictures came closer together', 'the pictures moved further apart']
      if (widened === 0) return `For ${narrowed} of the ${of} factors ${closer}.`
      if (narrowed === 0) return `For ${widened} of the ${of} factors ${further}.`
      return `For ${narrowed} of the ${of} factors ${closer}, for ${widened} they moved further apart.`
    },
    nothingMoved: 'For none of the factors did the distance between the pictures clearly change.',
    nothingToCompare: 'There is too little to compare with the previous round.',
    noAgreements: 'No agreements were recorded here in the previous round.',
    agreements: (done, open, dropped) => {
      const is = (count: number) => (count === 1 ? 'is' : 'are')
      const parts = [
        ...(done > 0 ? [`${done} ${is(done)} done`] : []),
        ...(open > 0 ? [`${open} ${is(open)} still open`] : []),
        ...(dropped > 0 ? [`${dropped} ${dropped === 1 ? 'was' : 'were'} dropped`] : []),
      ]
      return `Of the agreements made then, ${joined(parts, 'and')}.`
    },
  },
  notes: {
    people: 'We compare the picture of each group then and now. These need not be the same people.',
    left: (groups) => `Not compared: ${groups}. The picture of such a group is not shown in both rounds.`,
    renamed: (now, then) => `${now} was called ${then} in the previous round.`,
    levelsRenamed: (then) => `The levels had other names in the previous round: ${then}.`,
  },
}
