import { inflateRawSync } from 'node:zlib'

const CENTRAL_DIRECTORY_END = 0x06054b50
const CENTRAL_ENTRY = 0x02014b50
const END_LENGTH = 22
const LONGEST_COMMENT = 0xffff
/** An entry that would unpack to more is refused, even if its packed size is small. */
const LARGEST_ENTRY = 16 * 2 ** 20

export class UnreadableFile extends Error {}

/**
 * Reads entries of a zip (PKWARE APPNOTE 4.3) from memory, by name. Unpacks only the requested entries.
 * @throws UnreadableFile when it is no zip, is damaged, or an entry unpacks to more than 16 MiB
 */
export const zipFile = (bytes: Buffer): { readonly read: (name: string) => string | null } => {
  const entries = guarded(() => entriesIn(bytes))
  return {
    read: (name) => {
      const entry = entries.get(name)
      return entry ? guarded(() => unpacked(bytes, entry)) : null
    },
  }
}

type Entry = { readonly packed: boolean; readonly size: number; readonly header: number }

const entriesIn = (bytes: Buffer): ReadonlyMap<string, Entry> => {
  const end = endOf(bytes)
  const entries = new Map<string, Entry>()
  let at = bytes.readUInt32LE(end + 16)
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    if (bytes.readUInt32LE(at) !== CENTRAL_ENTRY) throw new UnreadableFile('directory')
    const nameLength = bytes.readUInt16LE(at + 28)
    entries.set(bytes.toString('utf8', at + 46, at + 46 + nameLength), {
      packed: bytes.readUInt16LE(at + 10) === 8,
      size: bytes.readUInt32LE(at + 20),
      header: bytes.readUInt32LE(at + 42),
    })
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return entries
}

/** The record that ends the directory comes last; only a comment may follow it. */
const endOf = (bytes: Buffer): number => {
  const last = bytes.length - END_LENGTH
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (bytes.readUInt32LE(at) === CENTRAL_DIRECTORY_END) return at
  }
  throw new UnreadableFile('no zip')
}

const unpacked = (bytes: Buffer, { packed, size, header }: Entry): string => {
  const start = header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28)
  const content = bytes.subarray(start, start + size)
  return (packed ? inflateRawSync(content, { maxOutputLength: LARGEST_ENTRY }) : content).toString('utf8')
}

/** Turns every error that a broken file causes into the same one. */
const guarded = <Result>(work: () => Result): Result => {
  try {
    return work()
  } catch {
    throw new UnreadableFile('zip')
  }
}
