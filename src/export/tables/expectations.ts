import { exportWords } from '../../content/export-words.ts'
import { tellExpectations } from '../../content/telling/expectation.ts'
import { startTelling, type WholeTelling } from '../../content/telling/telling.ts'
import type { ToldExpectation } from '../../content/told-report.ts'
import type { Answers } from '../../domain/method/answers.ts'
import type { Report } from '../../domain/report/report.ts'
import type { ExpectationPair } from '../../domain/scan/expectation-pair.ts'
import { type FactorKey, type Language, LEVELS } from '../../domain/scan/rubric.ts'
import { type Table, tableOf } from '../table.ts'
import { numberOf } from './answers.ts'

type ExpectationRow = {
  readonly pair: ExpectationPair
  readonly factor: FactorKey
  readonly guessed: Answers
  /** Null where the report has no sentence about it. */
  readonly told: ToldExpectation | null
}

/** Whether there is a pair of groups of which a guess may be told. */
export const hasExpectations = ({ expectations }: Report): boolean => (expectations?.pairs ?? []).length > 0

/** How often each guess about another group was chosen, and what the report says of it. One row per pair and factor. */
export const expectationsTable = (report: Report, language: Language): Table => {
  const telling = startTelling(report, language)
  const { answers, expectations: words } = exportWords(language)
  return tableOf<ExpectationRow>(
    words.sheet,
    [
      { head: answers.factorNumber, width: 9, cell: ({ factor }) => numberOf(telling, factor) },
      { head: answers.factor, width: 36, cell: ({ factor }) => telling.factorOf(factor).title },
      { head: words.group, width: 26, cell: ({ pair }) => telling.labelOf(pair.group) },
      { head: words.aboutGroup, width: 26, cell: ({ pair }) => telling.labelOf(pair.about) },
      ...LEVELS.map((level) => ({
        head: telling.words.standing.level(level),
        width: 10,
        cell: ({ guessed }: ExpectationRow) => guessed.counts[level - 1] ?? 0,
      })),
      { head: words.noIdea, width: 12, cell: ({ guessed }) => guessed.dk },
      { head: words.told, width: 70, cell: ({ told }) => told?.text ?? null },
      { head: words.marking, width: 28, cell: ({ told }) => told?.marking.word || null },
      { head: words.reason, width: 70, cell: ({ told }) => told?.marking.reason ?? null },
    ],
    rowsOf(telling),
  )
}

const rowsOf = (telling: WholeTelling): readonly ExpectationRow[] =>
  (telling.report.expectations?.pairs ?? []).flatMap(({ group, about, guesses }) =>
    telling.report.factors.map((factor) => ({
      pair: { group, about },
      factor,
      guessed: guesses[factor] ?? NOBODY,
      told: tellExpectations(telling, factor).find((each) => each.group === group) ?? null,
    })),
  )

const NOBODY: Answers = { counts: [0, 0, 0], n: 0, dk: 0 }
