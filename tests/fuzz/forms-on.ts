/** A form as a page shows it: its address, and its fields with their values. */
export type ShownForm = {
  readonly action: string
  readonly files: boolean
  readonly fields: ReadonlyMap<string, string>
}

/** The forms of a page that are sent by post. A form without an address is sent to the page itself. */
export const formsOn = (html: string, page: string): readonly ShownForm[] =>
  [...html.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)].flatMap(([, head = '', inner = '']) => {
    if (!/method="post"/i.test(head)) return []
    return [{ action: attribute(head, 'action') ?? page, files: head.includes('multipart'), fields: fieldsIn(inner) }]
  })

const fieldsIn = (html: string): ReadonlyMap<string, string> => {
  const fields = new Map<string, string>()
  for (const [, input, inputHead, other, otherHead, inner = ''] of html.matchAll(CONTROL)) {
    const [kind, head = ''] = input ? [input, inputHead] : [other, otherHead]
    const name = attribute(head, 'name')
    if (!name || (kind !== 'button' && fields.get(name))) continue
    fields.set(
      name,
      attribute(head, 'value') ?? (kind === 'textarea' ? unescaped(inner.replace(/^\n/, '')) : chosenIn(inner)),
    )
  }
  return fields
}

/** An input ends with its own tag. What follows belongs to the next field. */
const CONTROL = /<(input)\b([^>]*)>|<(textarea|select|button)\b([^>]*)>(.*?)<\/\3>/gs

const chosenIn = (options: string): string => attribute(/<option\b([^>]*)>/.exec(options)?.[1] ?? '', 'value') ?? ''

const attribute = (head: string, name: string): string | null => {
  const found = new RegExp(`\\b${name}="([^"]*)"`).exec(head)
  return found ? unescaped(found[1] ?? '') : null
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' }

export const unescaped = (text: string): string =>
  text.replace(/&(?:#(\d+)|(\w+));/g, (whole, number, name) =>
    number ? String.fromCodePoint(Number(number)) : (NAMED[name] ?? whole),
  )
