const BYTE_ORDER_MARKS: readonly { readonly bytes: readonly number[]; readonly encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
]

/** Decodes a text file: by its byte order mark, else as UTF-8, else as Windows-1252. */
export const readText = (bytes: Buffer): string => {
  const marked = BYTE_ORDER_MARKS.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte))
  const text = marked ? new TextDecoder(marked.encoding).decode(bytes) : unmarked(bytes)
  return text.replaceAll('\0', '')
}

const unmarked = (bytes: Buffer): string => {
  const encoding = wideEncoding(bytes)
  if (encoding) return new TextDecoder(encoding).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** In UTF-16, one byte of each of the first letters is zero. No other text has zero bytes there. */
const wideEncoding = (bytes: Buffer): string | null => {
  const [first, second] = bytes
  if (first === 0 && second) return 'utf-16be'
  return first && second === 0 ? 'utf-16le' : null
}
