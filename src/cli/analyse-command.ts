import { createHash } from 'node:crypto'
import type { CommandResult } from '../db/operations/command-message.ts'
import { analyse } from '../domain/method/analyse.ts'
import { analysisJson } from '../export/analysis-json.ts'
import { readAnalyseArguments, USAGE } from './analyse-arguments.ts'
import { explainInDocument } from './explain-in-document.ts'
import { productVersion } from './product-version.ts'
import { readCountsCsv, readCountsJson } from './read-counts.ts'
import { type ReadSource, readSource } from './read-source.ts'

/**
 * Analyses the counts in a JSON document or a table unchanged: no visibility gate, no database. Prints the analysis as
 * JSON, after `meta`: the version that computed it, and the hash of the file as it was given. With `--explain` it prints
 * the arithmetic of one pair in words instead.
 */
export const analyseCommand = async (
  argv: readonly string[],
  read: ReadSource = readSource,
): Promise<CommandResult> => {
  const asked = readAnalyseArguments(argv)
  if (!asked) return refuse(USAGE)
  const file = await read(asked.source)
  if (!file.ok) return refuse(`${file.message}\n`)
  const counts = asked.csv ? readCountsCsv(file.bytes) : readCountsJson(file.bytes)
  if (!counts.ok) return refuse(`${counts.message}\n`)
  if (asked.explained) return explainInDocument(counts.document, asked.explained)
  const { tallies, factors, sets, expectations } = counts.document
  const meta = { version: productVersion(), input_sha256: createHash('sha256').update(file.bytes).digest('hex') }
  return { status: 0, stdout: analysisJson({ meta, ...analyse(tallies, factors, sets, expectations) }), stderr: '' }
}

const refuse = (stderr: string): CommandResult => ({ status: 2, stdout: '', stderr })
