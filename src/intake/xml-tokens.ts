/** A tag without its namespace, or a run of text. */
export type XmlToken =
  | { readonly kind: 'open' | 'close'; readonly name: string; readonly attributes: string; readonly empty: boolean }
  | { readonly kind: 'text'; readonly text: string }

const TOKEN = /<([^<>]*)>|([^<]+)/g

/**
 * The tags and texts of a part of a workbook, in order and in one pass. It follows no nesting, and resolves only
 * numeric entities and the five of XML. So nothing in a file can make the result grow.
 */
export function* xmlTokens(xml: string): Generator<XmlToken> {
  for (const [, tag, text] of xml.matchAll(TOKEN)) {
    if (text !== undefined) yield { kind: 'text', text: unescaped(text) }
    else if (tag !== undefined && /^\/?[a-z]/i.test(tag)) yield tagFrom(tag)
  }
}

const tagFrom = (tag: string): XmlToken => {
  const closing = tag.startsWith('/')
  const body = closing ? tag.slice(1) : tag
  const end = body.search(/[\s/]/)
  const fullName = end === -1 ? body : body.slice(0, end)
  return {
    kind: closing ? 'close' : 'open',
    name: fullName.slice(fullName.indexOf(':') + 1),
    attributes: end === -1 ? '' : body.slice(end),
    empty: body.endsWith('/'),
  }
}

/** The value of an attribute, null when absent. The name includes the namespace. */
export const attribute = (attributes: string, name: string): string | null => {
  const [, value] = new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes) ?? []
  return value === undefined ? null : unescaped(value)
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const unescaped = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{2,4}));/gi, (whole, decimal, hexadecimal, name) => {
    if (name) return NAMED[name] ?? whole
    const codePoint = decimal ? Number(decimal) : Number.parseInt(hexadecimal, 16)
    return codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : ''
  })
