/** A mail as a mail program shows it. */
export type ReadMail = {
  /** By name in lower case, unfolded and decoded; of one that stands there twice, the last. */
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
  readonly html: string
}

/** Reads a mail as `message` writes it: a plain and a formatted part, one level deep. */
export const readMessage = (raw: Buffer): ReadMail => {
  const { headers, body } = split(raw.toString('latin1'))
  const boundary = /boundary="?([^";]+)"?/i.exec(headers['content-type'] ?? '')?.[1]
  const parts = boundary === undefined ? [{ headers, body }] : partsOf(body, boundary)
  const partOf = (type: string) => {
    const part = parts.find((each) => (each.headers['content-type'] ?? 'text/plain').startsWith(type))
    return part ? decodedBody(part) : ''
  }
  return { headers: decodedHeaders(headers), text: partOf('text/plain'), html: partOf('text/html') }
}

type Part = { readonly headers: Readonly<Record<string, string>>; readonly body: string }

const split = (source: string): Part => {
  const [head = '', ...rest] = source.split('\r\n\r\n')
  const lines = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n')
  const headers = lines.map((line) => {
    const colon = line.indexOf(':')
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const
  })
  return { headers: Object.fromEntries(headers), body: rest.join('\r\n\r\n') }
}

const partsOf = (body: string, boundary: string): readonly Part[] =>
  body
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => split(part.replace(/^\r\n/, '').replace(/\r\n$/, '')))

const decodedBody = ({ headers, body }: Part): string => {
  switch (headers['content-transfer-encoding']?.toLowerCase()) {
    case 'base64':
      return Buffer.from(body, 'base64').toString('utf8')
    case 'quoted-printable':
      return unquoted(body.replace(/=\r\n/g, '')).toString('utf8')
    default:
      return Buffer.from(body, 'latin1').toString('utf8')
  }
}

const unquoted = (text: string): Buffer =>
  Buffer.from(
    text.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  )

const decodedHeaders = (headers: Part['headers']) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, decodedWords(value)]))

/** RFC 2047; the space between two encoded words is no part of the text. */
const decodedWords = (value: string): string =>
  value
    .replace(/(\?=)\s+(=\?)/g, '$1$2')
    .replace(/=\?utf-8\?([QB])\?([^?]*)\?=/gi, (_, encoding: string, text: string) =>
      (encoding.toUpperCase() === 'B' ? Buffer.from(text, 'base64') : unquoted(text.replaceAll('_', ' '))).toString(),
    )
