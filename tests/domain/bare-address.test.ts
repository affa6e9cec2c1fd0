import { expect, test } from 'vitest'
import { bareAddress } from '../../src/domain/bare-address.ts'
import { readAddress } from '../../src/domain/inviting/addressee.ts'

test.each([
  ['a zero-width space', 'noor\u200b@roc.example\u200b'],
  ['a soft hyphen', 'no\u00ador@roc.example'],
  ['a byte order mark', '\ufeffnoor@roc.example'],
  ['marks of direction', '\u202anoor@roc.example\u202c\u2069'],
  ['a word joiner', 'noor\u2060@roc.example'],
  ['a no-break space', '\u00a0noor@roc.example\u00a0'],
  ['quotes of a typesetter', '“noor@roc.example”'],
  ['single quotes of a typesetter', '‘noor@roc.example’,'],
  ['low quotes', '„noor@roc.example“'],
  ['guillemets', '«noor@roc.example»'],
  ['brackets', '(<[noor@roc.example]>).'],
  ['a link', 'mailto:noor@roc.example?subject=Hallo'],
  ['a link in points', '<MAILTO:noor@roc.example>;'],
  ['the scheme of a mail server', 'SMTP:noor@roc.example'],
])('an address with %s is the address', (_, text) => {
  expect(bareAddress(text)).toBe('noor@roc.example')
  expect(readAddress(text.toUpperCase())).toBe('noor@roc.example')
})

test('signs that belong to an address stay', () => {
  expect(bareAddress("o'neil+x?y@roc.example")).toBe("o'neil+x?y@roc.example")
  expect(readAddress('noor@roc')).toBeNull()
})

test('a text of a million signs is cleaned in no time', () => {
  const started = performance.now()
  for (const sign of ['\u200b', '<', ' ', 'mailto:', '.', '">']) bareAddress(sign.repeat(1_000_000))
  expect(performance.now() - started).toBeLessThan(2000)
})
