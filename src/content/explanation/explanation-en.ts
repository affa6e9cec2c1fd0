import type { ExplanationWords } from './explanation-nl.ts'

const timesOf = (count: string): string => (count === '1' ? 'once' : `${count} times`)

/** How the outcome of one pair of groups follows from the counts, step by step, in English. */
export const explanationEn: ExplanationWords = {
  title: (factor, a, b) => `${factor}: ${a} and ${b}`,
  moment: { current: 'Now', desired: 'Wish' },
  answers: (group, [one, two, three], n) =>
    `${group}: ${one} at level 1, ${two} at level 2, ${three} at level 3. Together ${n}.`,
  dontKnow: (count) => `‘I can’t judge that’ (${timesOf(count)}) does not count here.`,
  nothing: 'One of the groups gave no answer. There is nothing to compare.',
  parts: (nA, nB, parts) =>
    `Equal weight: one group gave ${nA} answers, the other ${nB}. We divide each group into ${nA} × ${nB} = ${parts} parts. So each group weighs the same.`,
  border: { 2: 'Level 2 or higher', 3: 'Level 3' },
  partsOf: (group, count, times, parts) => `${group} ${count} × ${times} = ${parts}`,
  apart: (border, a, b, apart) => `${border}: ${a}; ${b}. Difference: ${apart} parts.`,
  distance: (first, second, sum, parts) =>
    `Distance: ${first} + ${second} = ${sum} parts. One step, which is one level, is ${parts} parts.`,
  ruler: (fourfold, quarter, half, whole) =>
    `Ruler: everything times four. The distance is then ${fourfold}, a quarter of a step ${quarter}, half a step ${half}, a whole step ${whole}.`,
  class: {
    shared: (word) => `The distance is at most a quarter of a step: ‘${word}’.`,
    nuance: (word) => `The distance is more than a quarter of a step, and at most half a step: ‘${word}’.`,
    divergent: 'The distance is more than half a step, and at most a whole one.',
    opposed: 'The distance is more than a whole step.',
  },
  direction: {
    further: (higher, lower) =>
      `Direction: on both lines, ${higher} has as many parts as ${lower}, or more. The answers of ${higher} are further along.`,
    same: 'Direction: there is no difference.',
    spread: (a, b) => `Direction: on one line ${a} has more parts, on the other ${b} has. The views go different ways.`,
  },
  unmarked: 'A distance of up to half a step gets no dots. No further steps are needed.',
  oneVoice: 'A group with one answer never gets dots. No further steps are needed.',
  oneAnswer: (smallest, moved, twofold, bar) =>
    `One other answer: the smaller group gave ${smallest} answers. There, one answer moves the distance by at most ${moved} parts. Everything times two: the distance is ${twofold}, half a step plus one answer is ${bar}.`,
  passes: 'The distance is more. So with one other answer it is still more than half a step.',
  hinges: 'The distance is not more. So one other answer could make this difference small.',
  shuffles: (all, dealt, group, ways, distance, asFar) =>
    `Chance: put all ${all} answers together and deal ${dealt} of them to ${group}. That can be done in ${ways} ways. In ${asFar} of these the distance is ${distance} parts or more.`,
  weighed: (all, dealt, group, distance, asFar) =>
    `Chance: put all ${all} answers together and deal ${dealt} of them at random to ${group}. In ${asFar} deals the distance is then ${distance} parts or more. This is not counted but calculated, and then rounded.`,
  share: (count, of) => `${count} of ${of}`,
  perMillion: (count) => `about ${count} of 1,000,000`,
  lessThanOne: 'less than 1 of 1,000,000',
  tenfold: (share, tenfold, ways, atMost) =>
    `10 × ${share} = ${tenfold}, which is ${atMost ? 'not more' : 'more'} than ${ways}.`,
  tenth: (atMost) => `Chance gives this in ${atMost ? 'at most' : 'more than'} 1 of 10 deals.`,
  furthest: (share) => `Enough answers: the largest distance that these answers allow comes up in ${share}.`,
  enough: 'That is at most 1 in 10: there are enough answers to check for chance.',
  tooFew: 'That is more than 1 in 10: there are too few answers to check for chance.',
  family: (size, place, times) =>
    `Many comparisons: over all questions together, ${size} comparisons have enough answers. In order of chance, the smallest first, this one is at place ${place}. So its chance counts ${timesOf(times)}.`,
  alone:
    'Many comparisons: over all questions together, only this comparison has enough answers. So its chance counts once.',
  multiplied: (times, share, product, of) => `${times} × ${share} = ${product} of ${of}.`,
  about: (share) => `That becomes ${share}.`,
  earlier: (share) => `An earlier place came out higher. That chance then holds here too: ${share}.`,
  certain: 'More than always is impossible: the chance counts as always.',
  twentyfold: (atMost) => `That is ${atMost ? 'at most' : 'more than'} 1 in 20.`,
  noFamily:
    'Many comparisons: these groups are too small for three dots. Even the rarest deal comes up in more than 1 of 20.',
  outcome: {
    0: 'Outcome: no dots.',
    1: (word) => `Outcome: one dot, ‘${word}’.`,
    2: (word) => `Outcome: two dots, ‘${word}’.`,
    3: (word) => `Outcome: three dots, ‘${word}’.`,
  },
  reasons: (reasons) => `Note. ${reasons}`,
  json: (fields) => `In the JSON: ${fields}.`,
}
