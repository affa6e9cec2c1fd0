import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { parseAnalysisDocument } from '../application/analysis-document.ts'
import { reportOfDocument } from '../application/report-of-document.ts'
import { tellReport } from '../content/tell-report.ts'
import type { CommandResult } from '../db/command-message.ts'
import type { Report } from '../domain/report.ts'
import { LANGUAGES, type Language } from '../domain/rubric.ts'
import { reportDocument } from '../pdf/document.ts'
import { type ReadSource, readSource } from './read-source.ts'

const USAGE = 'Usage: report FILE --out report.pdf [--lang nl|en]    (- for standard input)\n'

/** Makes the printed report of the counts in a JSON document, without a database. */
export const reportCommand = async (
  argv: readonly string[],
  read: ReadSource = readSource,
  now = () => new Date(),
): Promise<CommandResult> => {
  const asked = readArguments(argv)
  if (!asked) return refuse(USAGE)
  const text = await read(asked.source)
  if (!text.ok) return refuse(`${text.message}\n`)
  const parsed = parseAnalysisDocument(text.text)
  if (!parsed.ok) return refuse(`${parsed.path || 'the document'}: ${parsed.message}\n`)
  const result = reportOfDocument(parsed.document, asked.language)
  if (!result.ok) return refuse(`${result.path}: ${result.message}\n`)
  return write(result.report, asked.language, asked.out, now())
}

const readArguments = (argv: readonly string[]): { source: string; out: string; language: Language } | null => {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: { out: { type: 'string' }, lang: { type: 'string', default: 'nl' } },
      allowPositionals: true,
    })
    const [source, ...surplus] = positionals
    const language = LANGUAGES.find((each) => each === values.lang)
    return source && values.out && language && surplus.length === 0 ? { source, out: values.out, language } : null
  } catch {
    return null
  }
}

/** Written aside and then renamed: whoever opens the file finds a whole report. */
const write = async (report: Report, language: Language, out: string, madeOn: Date): Promise<CommandResult> => {
  const aside = `${out}.${process.pid}.tmp`
  try {
    await pipeline(reportDocument(tellReport(report, language), madeOn), createWriteStream(aside))
    await rename(aside, out)
    return { status: 0, stdout: '', stderr: '' }
  } catch (error) {
    await rm(aside, { force: true })
    if ((error as NodeJS.ErrnoException).code === undefined) throw error
    return refuse(`can't write ${out}: ${(error as Error).message}\n`)
  }
}

const refuse = (stderr: string): CommandResult => ({ status: 2, stdout: '', stderr })
