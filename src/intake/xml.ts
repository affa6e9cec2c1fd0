import { Parser } from 'saxen'
import { UnreadableFile } from './unreadable-file.ts'

/** What is done with the elements and texts of a document, in order. Names are without their namespace. */
export type XmlReader = {
  readonly open?: (name: string, attribute: Attribute) => void
  readonly close?: (name: string) => void
  readonly text?: (text: string) => void
}

/** The value of an attribute; null when absent. The identifier of a relation is called `r:id`. */
export type Attribute = (name: string) => string | null

/** The namespaces of workbooks, in both editions of the standard, and of the relations between parts. */
const NAMESPACES = {
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main': 's',
  'http://purl.oclc.org/ooxml/spreadsheetml/main': 's',
  'http://schemas.openxmlformats.org/package/2006/relationships': 's',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
}

/** No part of a workbook is nested so deeply, and no text in it is so long: a cell holds 32,767 characters. */
const DEEPEST = 100
const LONGEST_TEXT = 1_000_000

/**
 * Reads a part of a workbook in one pass. Elements of other namespaces, such as extensions of one office program, are
 * passed over. Resolves only numeric entities and the five of XML, so nothing in a file can make the result grow.
 * @throws UnreadableFile when it is no XML, or nested too deeply
 */
export const readXml = (bytes: Buffer, { open, close, text }: XmlReader): void => {
  let depth = 0
  const parser = new Parser()
    .ns(NAMESPACES)
    .on('openTag', (name, attributes) => {
      if (++depth > DEEPEST) throw new UnreadableFile()
      const local = localName(name)
      if (local) open?.(local, (attribute) => attributeIn(attributes, attribute))
    })
    .on('closeTag', (name) => {
      depth--
      const local = localName(name)
      if (local) close?.(local)
    })
    .on('text', (raw) => text?.(unescaped(inBounds(raw))))
    .on('cdata', (raw) => text?.(inBounds(raw)))
    .on('error', () => {
      throw new UnreadableFile()
    })
  parser.parse(decoded(bytes))
}

const inBounds = (text: string): string => {
  if (text.length > LONGEST_TEXT) throw new UnreadableFile('too-heavy')
  return text
}

/** Null for an element of a namespace that we don't read. */
const localName = (name: string): string | null => {
  const [prefix, local] = name.split(':')
  if (local === undefined) return name
  return prefix === 's' ? local : null
}

const attributeIn = (attributes: () => Readonly<Record<string, string>> | false, name: string): string | null => {
  const all = attributes()
  return all && Object.hasOwn(all, name) ? unescaped(all[name] ?? '') : null
}

/** A part is in UTF-8, or in UTF-16 with a byte order mark. */
const decoded = (bytes: Buffer): string => {
  const [first, second] = bytes
  const wide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  return new TextDecoder(wide ? (first === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes)
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const unescaped = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{2,4}));/gi, (whole, decimal, hexadecimal, name) => {
        if (name) return NAMED[name] ?? whole
        const codePoint = decimal ? Number(decimal) : Number.parseInt(hexadecimal, 16)
        return codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : ''
      })
    : text
