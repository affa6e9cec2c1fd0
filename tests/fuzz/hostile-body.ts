import { allHostileTexts, hostileTexts } from '../support/arbitrary/hostile-texts.ts'
import type { Chance } from './chance.ts'
import type { ShownForm } from './forms-on.ts'

export type Body = { readonly type: string; readonly bytes: Buffer }

/**
 * A form filled in with hostile texts. Some fields stay as the page had them, so that the code after the first check is
 * reached too.
 */
export const hostileBody = (chance: Chance, form: ShownForm, token: string): Body => {
  const pairs: [string, string][] = []
  const spared = chance.oneOf([1, 2, 4, 1000])
  for (const [name, value] of form.fields) {
    if (name === '_csrf') continue
    const harmed = chance.once(spared) || spared === 1
    if (chance.once(15)) continue
    pairs.push([
      chance.once(12) ? twisted(chance, name) : name,
      harmed ? hostileText(chance) : value || hostileText(chance),
    ])
  }
  if (chance.once(6)) pairs.push([twisted(chance, chance.oneOf([...form.fields.keys(), 'x'])), hostileText(chance)])
  pairs.push(['_csrf', token])
  if (form.files) return multipart(chance, pairs)
  if (chance.once(25)) return chance.oneOf(strangeBodies(pairs))
  return { type: URL_ENCODED, bytes: Buffer.from(pairs.map((pair) => pair.map(encoded).join('=')).join('&')) }
}

const URL_ENCODED = 'application/x-www-form-urlencoded'

export const hostileText = (chance: Chance): string =>
  chance.once(8)
    ? chance.oneOf(allHostileTexts) + chance.oneOf(allHostileTexts)
    : chance.oneOf(hostileTexts[chance.oneOf(Object.keys(hostileTexts))] as readonly string[])

/** Lists and objects in the place of a text, and names that every JavaScript object has. */
const twisted = (chance: Chance, name: string): string =>
  chance.oneOf([
    `${name}[]`,
    `${name}[0]`,
    `${name}[__proto__]`,
    `${name}[constructor][prototype][evil]`,
    `${name}[a][b][c][d][e][f][g]`,
    `${name}[999999]`,
    `__proto__[${name}]`,
    'constructor',
    '__proto__',
    'hasOwnProperty',
    name.toUpperCase(),
    `${name}[`,
    ']',
    '',
  ])

export const encoded = (text: string): string => encodeURIComponent(wellFormed(text))

/** Half a surrogate pair can't be sent as UTF-8. In JSON it can. */
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd')

const strangeBodies = (pairs: readonly (readonly [string, string])[]): readonly Body[] => {
  const urlencoded = Buffer.from(pairs.map((pair) => pair.map(encoded).join('=')).join('&'))
  return [
    { type: 'application/json', bytes: Buffer.from(JSON.stringify(Object.fromEntries(pairs))) },
    { type: 'text/plain', bytes: urlencoded },
    { type: `${URL_ENCODED}; charset=utf-7`, bytes: urlencoded },
    { type: `${URL_ENCODED}; charset=iso-8859-1`, bytes: Buffer.concat([urlencoded, Buffer.from('&x=%E9')]) },
    { type: URL_ENCODED, bytes: Buffer.concat([urlencoded, Buffer.from('&x=%FF%C0%80%ED%A0%80&%')]) },
    { type: URL_ENCODED, bytes: Buffer.from([0, 255, 254, 61, 38, 0]) },
    {
      type: 'multipart/form-data; boundary=x',
      bytes: Buffer.from('--x\r\nContent-Disposition: form-data\r\n\r\n\r\n--x'),
    },
    { type: 'multipart/form-data', bytes: urlencoded },
    { type: '', bytes: urlencoded },
  ]
}

const multipart = (chance: Chance, pairs: readonly (readonly [string, string])[]): Body => {
  const boundary = 'evil-boundary'
  const part = (head: string, content: Buffer | string) =>
    Buffer.concat([
      Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; ${head}\r\n\r\n`),
      Buffer.from(content as Buffer),
      Buffer.from('\r\n'),
    ])
  const quoted = (name: string) => wellFormed(name).replace(/["\r\n]/g, '%22')
  const parts = pairs.filter(([name]) => name !== 'file').map(([name, value]) => part(`name="${quoted(name)}"`, value))
  if (!chance.once(3)) {
    const name = quoted(hostileText(chance))
    parts.push(part(`name="file"; filename="${name}"\r\nContent-Type: application/octet-stream`, hostileFile(chance)))
  }
  return {
    type: `multipart/form-data; boundary=${boundary}`,
    bytes: Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)]),
  }
}

const hostileFile = (chance: Chance): Buffer => {
  const cells = Array.from({ length: 6 }, () => hostileText(chance))
  return chance.oneOf([
    Buffer.from(`e-mail;groep\r\n${cells.join(';')}\r\n${cells.join('\n')}`),
    Buffer.from(`"${cells.join('","')}"\n"unfinished`),
    Buffer.from(`\ufeffe-mail\tgroep\n${cells.join('\t')}`, 'utf16le'),
    Buffer.from([0xff, 0xfe, 0, 0xd8, 10, 0]),
    Buffer.from('PK\u0003\u0004not a workbook'),
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.from(
      JSON.stringify({
        format: 'bruggenscan-edition-1',
        name: cells[0],
        texts: { nl: cells, en: { __proto__: cells } },
      }),
    ),
    Buffer.from(`{"__proto__":{"evil":1},"format":${JSON.stringify(cells[1])}}`),
    Buffer.from('['.repeat(20_000)),
    Buffer.alloc(0),
  ])
}
