import { compare, type Fraction, fraction, isAtMost } from '../../domain/method/fraction.ts'
import { type Border, fromLevel, type PairArithmetic } from '../../domain/method/pair-arithmetic.ts'
import { FIRM_UP_TO, INDICATIVE_UP_TO } from '../../domain/method/thresholds.ts'
import type { Language, Moment } from '../../domain/scan/rubric.ts'
import { markingOf } from '../telling/pair.ts'
import { wordsIn } from '../words/words-in.ts'
import { explanationEn } from './explanation-en.ts'
import { type ExplanationWords, explanationNl } from './explanation-nl.ts'
import { spell } from './spelled.ts'

export const explanationIn: { readonly [language in Language]: ExplanationWords } = {
  nl: explanationNl,
  en: explanationEn,
}

/** The steps from counts to marking, each a line of words and whole numbers. The first line says the moment. */
export const explainPair = (arithmetic: PairArithmetic, moment: Moment, language: Language): readonly string[] => {
  const speech: Speech = {
    arithmetic,
    words: explanationIn[language],
    language,
    say: (number) => spell(number, language),
  }
  const { row } = arithmetic
  const steps = row.class === 'none' ? [speech.words.nothing] : [...magnitude(speech), ...robustness(speech)]
  return [
    speech.words.moment[moment],
    ...[...counts(speech), ...steps].map((step, index) => `${index + 1}. ${step}`),
    ...outcome(speech),
  ]
}

type Speech = {
  readonly arithmetic: PairArithmetic
  readonly words: ExplanationWords
  readonly language: Language
  readonly say: (number: bigint | number) => string
}

const counts = ({ arithmetic: { row, a, b }, words, say }: Speech): readonly string[] =>
  [
    { group: row.a, answers: a },
    { group: row.b, answers: b },
  ].map(({ group, answers: { counts, n, dk } }) => {
    const [one, two, three] = counts
    const chosen = words.answers(group, [say(one), say(two), say(three)], say(n))
    return dk > 0 ? `${chosen} ${words.dontKnow(say(dk))}` : chosen
  })

/** From the answers to the distance, its place on the ruler and its direction. */
const magnitude = (speech: Speech): readonly string[] => {
  const { arithmetic, words, say, language } = speech
  const { a, b, parts, borders, distance, row } = arithmetic
  const [first, second] = borders
  const named = wordsIn[language].marking
  const said = words.class[row.class === 'none' ? 'shared' : row.class]
  const place = typeof said === 'string' ? said : said(row.class === 'nuance' ? named.nuance : named.shared)
  return [
    words.parts(say(a.n), say(b.n), say(parts)),
    apartAt(speech, first),
    apartAt(speech, second),
    words.distance(say(first.apart), say(second.apart), say(distance), say(parts)),
    `${words.ruler(say(4n * distance), say(parts), say(2n * parts), say(4n * parts))} ${place}`,
    directionIn(speech),
  ]
}

const apartAt = ({ arithmetic: { row, a, b }, words, say }: Speech, border: Border): string =>
  words.apart(
    words.border[border.level],
    words.partsOf(row.a, say(fromLevel(border.level, a)), say(b.n), say(border.a)),
    words.partsOf(row.b, say(fromLevel(border.level, b)), say(a.n), say(border.b)),
    say(border.apart),
  )

const directionIn = ({ arithmetic: { row }, words: { direction } }: Speech): string => {
  if (row.direction === 'a_higher') return direction.further(row.a, row.b)
  if (row.direction === 'b_higher') return direction.further(row.b, row.a)
  return row.direction === 'same' ? direction.same : direction.spread(row.a, row.b)
}

/** Why the distance is shown as loudly as it is; nothing to calculate where it can't be marked. */
const robustness = (speech: Speech): readonly string[] => {
  const { arithmetic, words } = speech
  const { row, a, b } = arithmetic
  if (Math.min(a.n, b.n) === 1) return [words.oneVoice]
  if (row.class !== 'divergent' && row.class !== 'opposed') return [words.unmarked]
  return [oneAnswer(speech), shuffles(speech), enoughAnswers(speech), familyOf(speech)]
}

const oneAnswer = ({ arithmetic: { row, a, b, distance, parts, oneAnswer }, words, say }: Speech): string => {
  const bar = words.oneAnswer(say(Math.min(a.n, b.n)), say(oneAnswer), say(2n * distance), say(parts + 2n * oneAnswer))
  return `${bar} ${row.hinges_on_one ? words.hinges : words.passes}`
}

const shuffles = (speech: Speech): string => {
  const { arithmetic, words, say } = speech
  const { comparison, counted, row, a, b, distance } = arithmetic
  const p = comparison.difference?.p ?? NEVER
  const [all, dealt] = [say(a.n + b.n), say(Math.min(a.n, b.n))]
  const group = a.n <= b.n ? row.a : row.b
  const tenth = words.tenth(isAtMost(p, INDICATIVE_UP_TO))
  if (!counted) return `${words.weighed(all, dealt, group, say(distance), perMillion(speech, p))} ${tenth}`
  const [share, ways] = [say(p.numerator), say(p.denominator)]
  const tenfold = words.tenfold(share, say(10n * p.numerator), ways, isAtMost(p, INDICATIVE_UP_TO))
  return `${words.shuffles(all, dealt, group, ways, say(distance), share)} ${tenfold} ${tenth}`
}

const NEVER = fraction(0, 1)
const ALWAYS = fraction(1, 1)

const enoughAnswers = (speech: Speech): string => {
  const { words, arithmetic, say } = speech
  const furthest = arithmetic.comparison.difference?.pMin ?? NEVER
  const { numerator, denominator } = furthest
  const share = arithmetic.counted ? words.share(say(numerator), say(denominator)) : perMillion(speech, furthest)
  return `${words.furthest(share)} ${isAtMost(furthest, INDICATIVE_UP_TO) ? words.enough : words.tooFew}`
}

const familyOf = (speech: Speech): string => {
  const { arithmetic, words, say } = speech
  const { family, counted, comparison } = arithmetic
  if (!family) return words.noFamily
  const { size, place, times, multiplied, adjusted } = family
  const own = comparison.difference?.p ?? NEVER
  const product = counted
    ? words.multiplied(say(times), say(own.numerator), say(multiplied.numerator), say(multiplied.denominator))
    : words.about(perMillion(speech, multiplied))
  const corrected =
    compare(adjusted, multiplied) > 0
      ? [words.earlier(perMillion(speech, adjusted))]
      : compare(multiplied, ALWAYS) > 0
        ? [words.certain]
        : []
  const placed = size === 1 ? words.alone : words.family(say(size), say(place), say(times))
  return [placed, product, ...corrected, words.twentyfold(isAtMost(adjusted, FIRM_UP_TO))].join(' ')
}

/** Rounded to whole numbers, for chances that have no small denominator of their own. */
const perMillion = ({ say, words }: Speech, { numerator, denominator }: Fraction): string => {
  const share = (2_000_000n * numerator + denominator) / (2n * denominator)
  return share === 0n ? words.lessThanOne : words.perMillion(say(share))
}

const outcome = ({ arithmetic: { row }, words, language }: Speech): readonly string[] => {
  const { word, reason } = markingOf(wordsIn[language], row)
  const { [row.highlight]: said } = words.outcome
  const fields = { class: row.class, direction: row.direction, highlight: row.highlight, reasons: row.reasons }
  const json = Object.entries(fields).map(([name, value]) => `${name} ${JSON.stringify(value)}`)
  return [
    typeof said === 'function' ? said(word) : said,
    ...(reason ? [words.reasons(reason)] : []),
    words.json(json.join(', ')),
  ]
}
