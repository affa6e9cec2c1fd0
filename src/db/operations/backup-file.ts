import { createReadStream, createWriteStream } from 'node:fs'
import { link, open, rm } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { z } from 'zod'

/**
 * A backup is a file of lines, compressed with gzip: the head, then for each table its name and its rows as PostgreSQL
 * writes them in JSON, then the number of rows. The format belongs to no version of PostgreSQL, so a backup moves from one
 * version to another.
 */
const FORMAT = 'bruggenscan-backup-1'

const headSchema = z.object({ format: z.literal(FORMAT), madeAt: z.iso.datetime(), migrations: z.array(z.string()) })

const endOf = (rows: number): string => JSON.stringify({ end: rows })

export type BackupHead = { readonly madeAt: string; readonly migrations: readonly string[] }

/** A row as a text of JSON: parsing it could change large numbers. */
export type BackupLine = { readonly table: string } | { readonly row: string }

/**
 * Writes a whole file or none, readable by its owner only, and never over another file. Returns the number of rows.
 * @throws Error with a message for the operator, when there is a file of that name
 */
export const writeBackup = async (
  file: string,
  head: BackupHead,
  lines: AsyncIterable<BackupLine>,
): Promise<number> => {
  let rows = 0
  const texts = async function* () {
    yield `${JSON.stringify({ format: FORMAT, ...head })}\n`
    for await (const line of lines) {
      if ('row' in line) rows += 1
      yield 'row' in line ? `${line.row}\n` : `${JSON.stringify(line.table)}\n`
    }
    yield `${endOf(rows)}\n`
  }
  const unfinished = `${file}.unfinished`
  try {
    await pipeline(Readable.from(texts()), createGzip(), createWriteStream(unfinished, { mode: 0o600 }))
    await onDisk(unfinished)
    await link(unfinished, file).catch((error: NodeJS.ErrnoException) => {
      throw error.code === 'EEXIST' ? new Error(`${file} is there already. Nothing was written.`) : error
    })
  } finally {
    await rm(unfinished, { force: true })
  }
  return rows
}

/**
 * Reads a file from its head to its end.
 * @throws Error with a message for the operator, when the file isn't a whole backup of this app
 */
export const readBackup = async (file: string): Promise<{ head: BackupHead; lines: AsyncIterable<BackupLine> }> => {
  const texts = textLines(file)
  const { value } = await texts.next()
  const head = headSchema.safeParse(parsed(value))
  if (!head.success) {
    await texts.return(undefined)
    throw new Error(`${file} is no backup of Bruggenscan.`)
  }
  const { madeAt, migrations } = head.data
  return { head: { madeAt, migrations }, lines: linesIn(texts, file) }
}

async function* linesIn(texts: AsyncIterable<string>, file: string): AsyncIterable<BackupLine> {
  let rows = 0
  for await (const text of texts) {
    if (text.startsWith('"')) yield { table: tableIn(text, file) }
    else if (text === endOf(rows)) return
    else {
      rows += 1
      yield { row: text }
    }
  }
  throw new Error(`${file} is cut off: it has no end. Nothing was restored.`)
}

const tableIn = (text: string, file: string): string => {
  const table = parsed(text)
  if (typeof table !== 'string') throw new Error(`${file} is damaged: a table has no name. Nothing was restored.`)
  return table
}

async function* textLines(file: string): AsyncGenerator<string> {
  const source = createReadStream(file)
  const unpacked = createGunzip()
  const broken = pipeline(source, unpacked).catch((error: Error) => error)
  try {
    for await (const line of createInterface({ input: unpacked, crlfDelay: Number.POSITIVE_INFINITY })) yield line
    const error = await broken
    if (error) throw error
  } catch (error) {
    throw new Error(`${file} can't be read: ${error instanceof Error ? error.message : String(error)}`)
  } finally {
    // A caller that stops halfway leaves no file open and gets no errors about the rest.
    source.destroy()
    unpacked.destroy()
  }
}

const parsed = (text: unknown): unknown => {
  try {
    return JSON.parse(String(text))
  } catch {
    return undefined
  }
}

const onDisk = async (file: string): Promise<void> => {
  const handle = await open(file, 'r')
  await handle.sync().finally(() => handle.close())
}
