import { mainTopic } from '../../domain/conversation/conversation.ts'
import type { FactorKey } from '../../domain/scan/rubric.ts'
import { chooseExamples } from '../choose-examples.ts'
import { examplesOf } from '../examples-of.ts'
import type { Telling } from './telling.ts'

/** One practice example for each factor, chosen by what stands out in the answers; no institution appears twice. */
export const tellExamples = ({ report, language }: Telling): ReadonlyMap<FactorKey, string> => {
  const asked = report.factors.map((factor) => ({ factor, pattern: mainTopic(report, factor).pattern }))
  const numbers = chooseExamples(asked)
  const textOf = (factor: FactorKey, number: number | null | undefined) =>
    examplesOf(factor, language, report.coachTitle).find((example) => example.number === number)?.text ?? ''
  return new Map(report.factors.map((factor, index) => [factor, textOf(factor, numbers[index])]))
}
