import { deflateRawSync } from 'node:zlib'

const ELSEWHERE = 0xffffffff

/**
 * A zip of these contents by their names, as office programs write it, but without checksums. `large`: with the records
 * for large files (PKWARE APPNOTE 4.3.14 and 4.5.3), which some programs write for small files too.
 */
export const inZip = (files: Readonly<Record<string, string | Buffer>>, { large = false } = {}): Buffer => {
  const locals: Buffer[] = []
  const centrals: Buffer[] = []
  let at = 0
  for (const [name, content] of Object.entries(files)) {
    const packed = deflateRawSync(Buffer.from(content))
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50)
    local.writeUInt16LE(8, 8)
    local.writeUInt32LE(packed.length, 18)
    local.writeUInt16LE(name.length, 26)
    const central = Buffer.alloc(46)
    central.writeUInt32LE(0x02014b50)
    central.writeUInt16LE(8, 10)
    central.writeUInt32LE(large ? ELSEWHERE : packed.length, 20)
    central.writeUInt32LE(large ? ELSEWHERE : content.length, 24)
    central.writeUInt16LE(name.length, 28)
    central.writeUInt32LE(large ? ELSEWHERE : at, 42)
    const extra = large ? largeField(content.length, packed.length, at) : Buffer.alloc(0)
    central.writeUInt16LE(extra.length, 30)
    locals.push(local, Buffer.from(name), packed)
    centrals.push(central, Buffer.from(name), extra)
    at += local.length + name.length + packed.length
  }
  const directory = Buffer.concat(centrals)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50)
  end.writeUInt16LE(large ? 0xffff : Object.keys(files).length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(large ? ELSEWHERE : at, 16)
  const largeEnd = large ? largeEndOf(Object.keys(files).length, directory.length, at) : Buffer.alloc(0)
  return Buffer.concat([...locals, directory, largeEnd, end])
}

const largeField = (...sizes: readonly number[]): Buffer => {
  const field = Buffer.alloc(4 + 8 * sizes.length)
  field.writeUInt16LE(1)
  field.writeUInt16LE(8 * sizes.length, 2)
  for (const [index, size] of sizes.entries()) field.writeBigUInt64LE(BigInt(size), 4 + 8 * index)
  return field
}

/** The record that ends the directory of a large zip, and the one that says where it is. */
const largeEndOf = (count: number, length: number, at: number): Buffer => {
  const end = Buffer.alloc(56)
  end.writeUInt32LE(0x06064b50)
  end.writeBigUInt64LE(BigInt(count), 32)
  end.writeBigUInt64LE(BigInt(length), 40)
  end.writeBigUInt64LE(BigInt(at), 48)
  const locator = Buffer.alloc(20)
  locator.writeUInt32LE(0x07064b50)
  locator.writeBigUInt64LE(BigInt(at + length), 8)
  return Buffer.concat([end, locator])
}
