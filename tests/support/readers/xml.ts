/** The content of an XML file: its elements in order, each with its attributes, and its text without the markup. */
type Xml = {
  readonly elements: readonly { readonly name: string; readonly attributes: ReadonlyMap<string, string> }[]
  readonly text: string
}

const CHARACTER = /[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u
const TOKEN = /<(\/?)([\w.:-]+)((?:\s+[\w.:-]+=(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/y

/**
 * Reads XML strictly by XML 1.0, as far as our files need: no comments, no sections, and only the first declaration.
 * @throws Error when the file is not well-formed
 */
export const readXml = (file: string): Xml => {
  const strange = Array.from(file).find((character) => !CHARACTER.test(character))
  if (strange !== undefined) throw new Error(`no character of XML: ${JSON.stringify(strange)}`)
  const elements: Xml['elements'][number][] = []
  const open: string[] = []
  let text = ''
  const body = file.replace(/^<\?xml [^<>]*\?>/, '')
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < body.length) {
    const at = TOKEN.lastIndex
    const token = TOKEN.exec(body)
    if (!token) throw new Error(`no tag: ${body.slice(at, at + 60)}`)
    const [, closing, name = '', written = '', empty, run] = token
    if (run !== undefined) text += plain(run)
    else if (closing && open.pop() !== name) throw new Error(`</${name}> closes nothing`)
    else if (!closing) {
      if (open.length === 0 && elements.length > 0) throw new Error(`<${name}> stands beside the first element`)
      elements.push({ name, attributes: attributesIn(written) })
      if (!empty) open.push(name)
    }
  }
  if (open.length > 0 || elements.length === 0) throw new Error(`not closed: ${open}`)
  return { elements, text }
}

const attributesIn = (written: string): ReadonlyMap<string, string> => {
  const pairs = [...written.matchAll(/([\w.:-]+)=(?:"([^"]*)"|'([^']*)')/g)]
  const attributes = new Map(pairs.map(([, name = '', quoted, single]) => [name, plain(quoted ?? single ?? '')]))
  if (attributes.size < pairs.length) throw new Error(`an attribute stands there twice: ${written}`)
  return attributes
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const plain = (written: string): string => {
  if (written.includes(']]>')) throw new Error('a section ends that never began')
  return written.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+))?(;?)/gi, (whole, decimal, hexadecimal, name, end) => {
    const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal, 16)
    const character = name ? NAMED[name] : code <= 0x10ffff ? String.fromCodePoint(code) : undefined
    if (!end || character === undefined || !CHARACTER.test(character)) throw new Error(`no entity: ${whole}`)
    return character
  })
}
