import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { reportOfDocument } from '../application/report/report-of-document.ts'
import { tellReport } from '../content/tell-report.ts'
import type { CommandResult } from '../db/operations/command-message.ts'
import { startingTopics } from '../domain/conversation/starting-topics.ts'
import type { Report } from '../domain/report/report.ts'
import { reportDocument } from '../pdf/documents/document.ts'
import { posterDocument } from '../pdf/documents/poster-document.ts'
import { shortDocument } from '../pdf/documents/short-document.ts'
import { readCountsJson } from './read-counts.ts'
import { type ReadSource, readSource } from './read-source.ts'
import { type ReportArguments, readReportArguments, USAGE } from './report-arguments.ts'

/** Makes the printed report, or a part of it, from the counts in a JSON document. Needs no database. */
export const reportCommand = async (
  argv: readonly string[],
  read: ReadSource = readSource,
  now = () => new Date(),
): Promise<CommandResult> => {
  const asked = readReportArguments(argv)
  if (!asked) return refuse(USAGE)
  const file = await read(asked.source)
  if (!file.ok) return refuse(`${file.message}\n`)
  const parsed = readCountsJson(file.bytes)
  if (!parsed.ok) return refuse(`${parsed.message}\n`)
  const result = reportOfDocument(parsed.document, asked.language)
  if (!result.ok) return refuse(`${result.path}: ${result.message}\n`)
  const { variant } = asked
  if (variant.kind === 'poster' && !result.report.factors.includes(variant.factor)) {
    return refuse(`--factor: no ${variant.factor} in the document, only ${result.report.factors.join(', ')}\n`)
  }
  return write(documentOf(result.report, asked, now()), asked.out)
}

const documentOf = (report: Report, { language, variant }: ReportArguments, madeOn: Date): Readable => {
  const told = tellReport(report, language)
  switch (variant.kind) {
    case 'report':
      return reportDocument(told, madeOn)
    case 'short':
      return shortDocument(startingTopics(report).map(({ factor }) => factor))(told, madeOn)
    case 'poster':
      return posterDocument([variant.factor])(told, madeOn)
  }
}

/** Writes to a temporary file and renames it: a reader never opens half a document. */
const write = async (document: Readable, out: string): Promise<CommandResult> => {
  const aside = `${out}.${process.pid}.tmp`
  try {
    await pipeline(document, createWriteStream(aside))
    await rename(aside, out)
    return { status: 0, stdout: '', stderr: '' }
  } catch (error) {
    await rm(aside, { force: true })
    if ((error as NodeJS.ErrnoException).code === undefined) throw error
    return refuse(`can't write ${out}: ${(error as Error).message}\n`)
  }
}

const refuse = (stderr: string): CommandResult => ({ status: 2, stdout: '', stderr })
