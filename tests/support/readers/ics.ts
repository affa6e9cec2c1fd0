/** A property of a calendar file, such as `DTSTART;VALUE=DATE:20270201`, with its text unescaped. */
type Property = { readonly name: string; readonly value: string }

/**
 * Reads a calendar file strictly by RFC 5545: lines end in CRLF and have at most 75 bytes, a folded line continues
 * after a space, and texts have their commas, semicolons, backslashes and line ends escaped. @throws Error for a file
 * that breaks these rules
 */
export const readCalendar = (file: string) => {
  if (!file.endsWith('\r\n') || /(^|[^\r])\n|\r(?!\n)/.test(file)) throw new Error('a line does not end in CRLF')
  if (file.split('\r\n').some((line) => Buffer.byteLength(line) > 75)) throw new Error('a line of over 75 bytes')
  const properties = file
    .replaceAll('\r\n ', '')
    .trimEnd()
    .split('\r\n')
    .map((line): Property => {
      const [, name, value] = /^([A-Z-]+(?:;[A-Z-]+=[A-Z]+)*):(.*)$/u.exec(line) ?? []
      if (name === undefined || value === undefined) throw new Error(`no property: ${line}`)
      return { name, value }
    })
  if (properties[0]?.value !== 'VCALENDAR' || properties.at(-1)?.name !== 'END') throw new Error('no calendar')
  const events: Record<string, string>[] = []
  /** The alarms of each event, in the order of the events. */
  const alarms: Record<string, string>[][] = []
  const open: Record<string, string>[] = []
  for (const { name, value } of properties) {
    if (name === 'END') open.pop()
    else if (name === 'BEGIN') open.push({})
    else Object.assign(open.at(-1) ?? {}, { [name]: unescaped(value) })
    if (name !== 'BEGIN') continue
    if (value === 'VEVENT') alarms[events.push(open.at(-1) ?? {}) - 1] = []
    else if (value === 'VALARM') alarms.at(-1)?.push(open.at(-1) ?? {})
  }
  return { properties, events, alarms }
}

const unescaped = (value: string): string =>
  value.replace(/\\([\\;,nN])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign))
