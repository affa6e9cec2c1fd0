/** A mail as a mail program shows it. */
export type ReadMail = {
  /** The sender's name, without an address. Empty when the mail has none. */
  readonly sender: string
  /** By name in lower case, unfolded and decoded; when a name occurs twice, the last one. */
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
  readonly html: string
}

/** Reads a mail (RFC 5322) with its plain and its formatted part. */
export const readMessage = async (raw: Buffer): Promise<ReadMail> => {
  const { decodeWords, default: PostalMime } = await import('postal-mime')
  const { headers, from, text = '', html = '' } = await PostalMime.parse(raw)
  return {
    sender: from?.name ?? '',
    headers: Object.fromEntries(headers.map(({ key, value }) => [key, decodeWords(value)])),
    text: withLineEnds(text),
    html: withLineEnds(html),
  }
}

/**
 * The parser ends lines in LF, but a mail ends them in CRLF. The last line end belongs to the boundary that follows
 * (RFC 2046, 5.1.1).
 */
const withLineEnds = (text: string): string => text.replace(/\n$/, '').replace(/\r?\n/g, '\r\n')
