import type { AnalysisDocument } from '../application/report/analysis-document.ts'
import { explainPair, explanationIn } from '../content/explanation/explain-pair.ts'
import type { CommandResult } from '../db/operations/command-message.ts'
import { pairArithmetic } from '../domain/method/pair-arithmetic.ts'
import type { ExplainedPair } from './analyse-arguments.ts'

/**
 * The arithmetic of one pair in words, on a factor or on a question of a set, for each moment at which one of the two
 * groups answered.
 */
export const explainInDocument = (
  document: AnalysisDocument,
  { factor, groups, language }: ExplainedPair,
): CommandResult => {
  const parts = [
    { name: 'the document', tallies: document.tallies, factors: document.factors },
    ...document.sets.map(({ key, tallies, items }) => ({ name: `set ${key}`, tallies, factors: items })),
  ]
  const part = parts.find(({ factors }) => factors.includes(factor))
  if (!part)
    return refuse(`no factor ${factor} in the document, only ${parts.flatMap((each) => each.factors).join(', ')}`)
  const { name, tallies, factors } = part
  const known = Object.keys(tallies)
  const unknown = groups.find((group) => !known.includes(group))
  if (unknown !== undefined) return refuse(`no group ${unknown} in ${name}, only ${known.join(', ')}`)
  if (groups[0] === groups[1]) return refuse('two different groups are needed')
  const told = (['current', 'desired'] as const)
    .map((moment) => {
      const arithmetic = pairArithmetic(tallies, factors, { moment, factor, groups })
      const isAsked = arithmetic.a.n + arithmetic.b.n > 0
      return isAsked || moment === 'current' ? explainPair(arithmetic, moment, language) : []
    })
    .filter((lines) => lines.length > 0)
  const [a = '', b = ''] = known.filter((group) => groups.includes(group))
  const title = explanationIn[language].title(factor, a, b)
  return { status: 0, stdout: `${[title, ...told.map((lines) => lines.join('\n'))].join('\n\n')}\n`, stderr: '' }
}

const refuse = (message: string): CommandResult => ({ status: 2, stdout: '', stderr: `--explain: ${message}\n` })
