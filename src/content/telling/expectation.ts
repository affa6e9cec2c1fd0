import { misjudgedAs } from '../../domain/method/expectation-state.ts'
import {
  differenceBehind,
  dividedLook,
  drawsGuesses,
  looksAt,
  type ToldRow,
  toldExpectations,
  unknownToEachOther,
} from '../../domain/report/expectation-lookup.ts'
import { levelMostItsOwn } from '../../domain/report/facing-levels.ts'
import type { FactorKey } from '../../domain/scan/rubric.ts'
import type { Marking } from '../told-marking.ts'
import type { ToldExpectation, ToldGlance } from '../told-report.ts'
import { sentences } from './sentences.ts'
import { tellShare } from './share.ts'
import type { Telling } from './telling.ts'

/** What groups expected of each other at a factor: a sentence for each pair that has one. */
export const tellExpectations = (telling: Telling, factor: FactorKey): readonly ToldExpectation[] =>
  toldExpectations(telling.report, factor).map((row) => ({
    group: row.group,
    about: row.about,
    text: sentences(tellRow(telling, row)),
    marking: markingOf(telling, row),
  }))

/** As `tellExpectations`, only what is about the guesses themselves. */
export const tellDrawnExpectations = (telling: Telling, factor: FactorKey): readonly ToldExpectation[] => {
  const drawn = toldExpectations(telling.report, factor).filter((row) => drawsGuesses(telling.report, row))
  return tellExpectations(telling, factor).filter(({ group }) => drawn.some((row) => row.group === group))
}

const MOST_UNKNOWN = 2

/** For the overview: what groups did not know of each other. Not a word where nothing of it is clear enough. */
export const tellUnknown = (telling: Telling): ToldGlance['unknown'] => {
  const { report, words, factorOf } = telling
  const findings = unknownToEachOther(report)
    .slice(0, MOST_UNKNOWN)
    .map((row) => ({
      factor: row.factor,
      factorNumber: report.factors.indexOf(row.factor) + 1,
      factorTitle: factorOf(row.factor).title,
      text: sentences(tellRow(telling, row)),
      marking: markingOf(telling, row),
    }))
  return findings.length > 0 ? { heading: words.expectation.heading, findings } : null
}

/** As `tellUnknown`, in words without counts and levels. */
export const tellUnknownBriefly = (
  telling: Telling,
): readonly { readonly factor: FactorKey; readonly text: string }[] =>
  unknownToEachOther(telling.report)
    .slice(0, MOST_UNKNOWN)
    .map((row) => ({ factor: row.factor, text: sentences(tellState(telling, row)) }))

/** Only for what is more than a question. */
const tellState = (telling: Telling, row: ToldRow): readonly string[] => {
  const { words, innerNameOf } = telling
  const [a, b] = [innerNameOf(row.group), innerNameOf(row.about)]
  if (row.state === 'no_idea') return [words.expectation.noIdeaMostly(a, b)]
  return row.state === 'imagined_difference' ? words.expectation.imagined(a, b) : tellDifference(telling, row)
}

/** What isn't marked as more than a question is asked. */
const tellRow = (telling: Telling, row: ToldRow): readonly string[] => {
  const { report, words, innerNameOf } = telling
  const [a, b] = [innerNameOf(row.group), innerNameOf(row.about)]
  const { expectation } = words
  const asked = row.highlight < 2
  const looks = looksAt(report, row)
  switch (row.state) {
    case 'no_idea': {
      const [count, of] = [row.dk, row.dk + row.n]
      return asked ? expectation.askNoIdea(a, b, count, of) : [expectation.noIdeaAt(a, b, count, of)]
    }
    case 'divided': {
      const look = dividedLook(looks)
      return look === 'guessed' || look === null
        ? [expectation.dividedGuesses(a, b)]
        : expectation.dividedAnswers(look === 'theirs' ? b : a, a, b)
    }
    case 'known_agreement':
      return [expectation.knownAgreement(a, b)]
    case 'known_difference': {
      const isFinding = (differenceBehind(report, row)?.highlight ?? 0) >= 2
      return isFinding ? [expectation.knownDifference(a, b)] : expectation.askKnownDifference(a, b)
    }
    case 'imagined_difference':
      return [...(asked ? [expectation.askAgreement(a, b)] : expectation.imagined(a, b)), tellFigures(telling, row)]
    case 'unseen_difference':
    case 'reversed':
    case 'misjudged_difference':
      return [...(asked ? [expectation.askDifference(a, b)] : tellDifference(telling, row)), tellFigures(telling, row)]
  }
}

const tellDifference = (telling: Telling, row: ToldRow): readonly string[] => {
  const { report, words, innerNameOf } = telling
  const { expectation } = words
  const [a, b] = [innerNameOf(row.group), innerNameOf(row.about)]
  if (row.state === 'unseen_difference') return expectation.unseen(a, b)
  if (row.state === 'misjudged_difference') return [expectation.misjudged[misjudgedAs(looksAt(report, row))](a, b)]
  const ownIsHigher = row.congruency.direction === 'expects_higher'
  return ownIsHigher ? expectation.reversed(a, b, a) : expectation.reversed(b, a, a)
}

/** What a reader can check in the panel: the levels where these differ, else the counts at one level. */
const tellFigures = ({ report, words, innerNameOf }: Telling, row: ToldRow): string => {
  const { guessed, theirs } = looksAt(report, row)
  const b = innerNameOf(row.about)
  if (guessed.level !== null && theirs.level !== null && guessed.level !== theirs.level) {
    return words.expectation.levels(b, guessed.level, theirs.level)
  }
  const level = levelMostItsOwn(guessed, theirs)
  return words.expectation.counts(b, level, tellShare(words, guessed, level), tellShare(words, theirs, level))
}

const markingOf = ({ report, words }: Telling, row: ToldRow): Marking => {
  const { marking } = words.expectation
  if (row.highlight === 0) return { highlight: 0, word: '', reason: null }
  const word = row.state === 'no_idea' && row.highlight === 2 ? marking.noIdea : marking[row.highlight]
  const reasons = reasonsFor({ report, words }, row)
  return { highlight: row.highlight, word, reason: reasons.length > 0 ? sentences([reasons.join('; ')]) : null }
}

/** Every reason for showing it less loudly: those of the guesses, that the difference is a question, or that one answer could change it. */
const reasonsFor = ({ report, words }: Pick<Telling, 'report' | 'words'>, row: ToldRow): readonly string[] => {
  const { reasons, differenceIsAsked, hinges } = words.expectation
  if (row.state === 'no_idea') return row.highlight === 1 ? [hinges] : []
  const ofGuesses = row.accuracy.reasons.map((reason) => reasons[reason])
  if (row.highlight > 1) return ofGuesses
  if (row.state !== 'imagined_difference' && differenceBehind(report, row)?.highlight === 1) {
    return [...ofGuesses, differenceIsAsked]
  }
  return row.accuracy.highlight > 1 ? [...ofGuesses, hinges] : ofGuesses
}
