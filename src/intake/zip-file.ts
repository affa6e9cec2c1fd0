import { inflateRawSync } from 'node:zlib'
import { UnreadableFile } from './unreadable-file.ts'

const CENTRAL_DIRECTORY_END = 0x06054b50
const CENTRAL_ENTRY = 0x02014b50
const LARGE_DIRECTORY_END = 0x06064b50
const END_LENGTH = 22
const LONGEST_COMMENT = 0xffff
/** The number of a field whose value doesn't fit in it, and is in the extra fields instead. */
const ELSEWHERE = 0xffffffff
/** In bytes. What would unpack to more is refused, even if its packed size is small. */
const LARGEST = { entry: 64 * 2 ** 20, all: 128 * 2 ** 20 }

export type ZipFile = {
  readonly has: (name: string) => boolean
  /** Null when there is no entry of this name. */
  readonly read: (name: string) => Buffer | null
}

/**
 * Reads entries of a zip (PKWARE APPNOTE 4.3) from memory, by name, whatever its capitals and slashes. Unpacks only the
 * requested entries.
 * @throws UnreadableFile when it is no zip, is damaged, or an entry unpacks to more than 64 MiB, or all together to more
 *   than 128 MiB
 */
export const zipFile = (bytes: Buffer): ZipFile => {
  const entries = guarded(() => entriesIn(bytes))
  let room = LARGEST.all
  return {
    has: (name) => entries.has(folded(name)),
    read: (name) => {
      const entry = entries.get(folded(name))
      if (!entry) return null
      const content = guarded(() => unpacked(bytes, entry))
      room -= content.length
      if (room < 0) throw new UnreadableFile('too-heavy')
      return content
    },
  }
}

type Entry = { readonly packed: boolean; readonly size: number; readonly header: number }

const folded = (name: string): string => name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase()

const entriesIn = (bytes: Buffer): ReadonlyMap<string, Entry> => {
  const end = endOf(bytes)
  const entries = new Map<string, Entry>()
  let { at, left } = directoryOf(bytes, end)
  for (; left > 0; left--) {
    if (bytes.readUInt32LE(at) !== CENTRAL_ENTRY) throw new UnreadableFile()
    const nameLength = bytes.readUInt16LE(at + 28)
    const extraLength = bytes.readUInt16LE(at + 30)
    const extra = bytes.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength)
    entries.set(folded(bytes.toString('utf8', at + 46, at + 46 + nameLength)), {
      packed: bytes.readUInt16LE(at + 10) === 8,
      ...placeOf(bytes, at, extra),
    })
    at += 46 + nameLength + extraLength + bytes.readUInt16LE(at + 32)
  }
  return entries
}

/** The record that ends the directory comes last; only a comment may follow it. */
const endOf = (bytes: Buffer): number => {
  const last = bytes.length - END_LENGTH
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (bytes.readUInt32LE(at) === CENTRAL_DIRECTORY_END) return at
  }
  throw new UnreadableFile()
}

/** Where the directory begins, and how many entries it has. Some writers always use the record for large files (4.3.14). */
const directoryOf = (bytes: Buffer, end: number): { at: number; left: number } => {
  const at = bytes.readUInt32LE(end + 16)
  const left = bytes.readUInt16LE(end + 10)
  if (at !== ELSEWHERE && left !== 0xffff) return { at, left }
  const large = Number(bytes.readBigUInt64LE(end - 20 + 8))
  if (bytes.readUInt32LE(large) !== LARGE_DIRECTORY_END) throw new UnreadableFile()
  return { at: Number(bytes.readBigUInt64LE(large + 48)), left: Number(bytes.readBigUInt64LE(large + 32)) }
}

/** The packed size and the place of an entry, which for large files are in an extra field (4.5.3). */
const placeOf = (bytes: Buffer, at: number, extra: Buffer): { readonly size: number; readonly header: number } => {
  const size = bytes.readUInt32LE(at + 20)
  const header = bytes.readUInt32LE(at + 42)
  if (size !== ELSEWHERE && header !== ELSEWHERE) return { size, header }
  let field = largeField(extra)
  const next = () => {
    const value = Number(field.readBigUInt64LE())
    field = field.subarray(8)
    return value
  }
  if (bytes.readUInt32LE(at + 24) === ELSEWHERE) next()
  return { size: size === ELSEWHERE ? next() : size, header: header === ELSEWHERE ? next() : header }
}

const largeField = (extra: Buffer): Buffer => {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) === 1) return extra.subarray(at + 4, at + 4 + extra.readUInt16LE(at + 2))
  }
  throw new UnreadableFile()
}

const unpacked = (bytes: Buffer, { packed, size, header }: Entry): Buffer => {
  const start = header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28)
  const content = bytes.subarray(start, start + size)
  return packed ? inflateRawSync(content, { maxOutputLength: LARGEST.entry }) : content
}

/** Turns every error that a broken file causes into the same one. */
const guarded = <Result>(work: () => Result): Result => {
  try {
    return work()
  } catch (error) {
    const tooLarge = error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
    throw new UnreadableFile(tooLarge ? 'too-heavy' : 'unreadable')
  }
}
