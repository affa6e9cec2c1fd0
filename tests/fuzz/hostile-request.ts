import { asset } from '../../src/web/assets.ts'
import type { FullInstitution } from '../support/stories/full-institution.ts'
import { addressOf } from '../web/access/address-of.ts'
import { type Access, matrix } from '../web/access/matrix.ts'
import type { Sent } from './browser.ts'
import type { Chance } from './chance.ts'
import type { ShownForm } from './forms-on.ts'
import { encoded, hostileBody, hostileText } from './hostile-body.ts'

export type Target = { readonly name: string; readonly form: ShownForm | null }

/** A request to this route with harm in its address, query, cookies, headers or form. */
export const hostileRequest = (
  chance: Chance,
  { name, form }: Target,
  owner: FullInstitution,
  token: string,
): Partial<Sent> & Pick<Sent, 'path'> => {
  const [method = '', pattern = ''] = name.split(' ')
  const path = harmedPath(chance, pattern, addressOf(pattern, matrix[name] as Access, owner)) + query(chance)
  const headers = harmedHeaders(chance)
  if (method !== 'POST') return { method, path, headers }
  const body = hostileBody(chance, form ?? { action: path, files: false, fields: new Map() }, token)
  return { method, path, headers: { ...headers, ...(body.type && { 'content-type': body.type }) }, body: body.bytes }
}

/** Usually the address as it is. Sometimes something else replaces a parameter. */
const harmedPath = (chance: Chance, pattern: string, address: string): string => {
  if (!chance.once(5)) return address
  const parts = address.split('/')
  const names = pattern.split('/')
  const at = names.flatMap((part, index) => (part.startsWith(':') ? [index] : []))
  if (at.length === 0) return address
  parts[chance.oneOf(at)] = chance.once(4) ? chance.oneOf(RAW) : encoded(hostileText(chance)) || '%20'
  return parts.join('/')
}

/** Texts that no link contains. */
const RAW = [
  '%FF',
  '%00',
  '%',
  '%2e%2e%2f',
  '..',
  '%C0%80',
  '%ED%A0%80',
  ';a=b',
  '*',
  '%E2%80%AE',
  '::',
  '%0d%0aX-Evil:1',
]

const query = (chance: Chance): string => {
  if (!chance.once(4)) return ''
  const name = chance.once(3) ? encoded(hostileText(chance)) : chance.oneOf(QUERIES)
  return `?${name}=${chance.once(6) ? chance.oneOf(RAW) : encoded(hostileText(chance))}`
}

const QUERIES = [
  'lang',
  'to',
  'from',
  'separator',
  'group',
  'page',
  'done',
  'replaced',
  'factor',
  'lang[]',
  '__proto__',
  'constructor',
]

const harmedHeaders = (chance: Chance): Readonly<Record<string, string>> => {
  if (!chance.once(5)) return {}
  const text = hostileText(chance).replace(/[^\t\x20-\x7e\x80-\xff]/g, '')
  return chance.oneOf<Readonly<Record<string, string>>>([
    { 'user-agent': text },
    { referer: text },
    { 'accept-language': text },
    { 'x-forwarded-for': text },
    { 'x-forwarded-proto': text },
    { 'x-forwarded-host': 'evil.example' },
    { host: 'evil.example' },
    { accept: text },
    { 'accept-encoding': text },
    { 'if-none-match': text },
    { range: 'bytes=0-1,5-' },
    { 'sec-fetch-site': 'same-origin', referer: `http://127.0.0.1:3000${asset('public.css')}` },
    { cookie: `session=s%3A${encoded(text)}; seat=${encoded(text)}; language=${encoded(text)}` },
    { cookie: `${text}=; j=j%3A{"__proto__":{"evil":1}}; session=j%3A[]; seat=%FF` },
    { 'content-encoding': 'gzip' },
    { expect: '100-continue' },
  ])
}
