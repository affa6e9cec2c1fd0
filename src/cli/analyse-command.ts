import { parseAnalysisDocument } from '../application/report/analysis-document.ts'
import type { CommandResult } from '../db/operations/command-message.ts'
import { analyse } from '../domain/method/analyse.ts'
import { analysisJson } from '../export/analysis-json.ts'
import { type ReadSource, readSource } from './read-source.ts'

const USAGE = 'Usage: analyse FILE    (- for standard input)\n'

/** Analyses the counts in a JSON document unchanged: no visibility gate, no database. Prints the analysis as JSON. */
export const analyseCommand = async (
  [source, ...surplus]: readonly string[],
  read: ReadSource = readSource,
): Promise<CommandResult> => {
  if (source === undefined || surplus.length > 0) return refuse(USAGE)
  const text = await read(source)
  if (!text.ok) return refuse(`${text.message}\n`)
  const parsed = parseAnalysisDocument(text.text)
  if (!parsed.ok) return refuse(`${parsed.path || 'the document'}: ${parsed.message}\n`)
  const { tallies, factors } = parsed.document
  return { status: 0, stdout: analysisJson(analyse(tallies, factors)), stderr: '' }
}

const refuse = (stderr: string): CommandResult => ({ status: 2, stdout: '', stderr })
