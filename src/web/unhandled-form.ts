import type { Request } from 'express'
import type { Input } from './form.ts'
import { withinSite } from './path.ts'

/**
 * A form that could not be handled because the session had ended or the database was unavailable. It can be sent again.
 */
export type UnhandledForm = {
  readonly action: string
  /** By the names that the form gave them, without its token and without passwords. */
  readonly fields: readonly (readonly [name: string, value: string])[]
}

/** `password` names the field that must be typed again. */
type SentForm = UnhandledForm & { readonly password: string | null }

const PASSWORD = /password/i

/**
 * The form that this request sent. Null for a form that can't be sent again: it holds a file or several passwords, or
 * another site may have filled it in.
 */
export const unhandledForm = (req: Request): SentForm | null => {
  if (req.is('multipart/form-data') || !isFromOurPage(req)) return null
  const sent = fieldsIn(req.body)
  const passwords = sent.filter(([name]) => PASSWORD.test(name))
  if (passwords.length > 1) return null
  return {
    action: withinSite(req.originalUrl),
    fields: sent.filter(([name]) => !PASSWORD.test(name)),
    password: passwords[0]?.[0] ?? null,
  }
}

/**
 * Whether a page of this site sent this post, by what the browser itself says. `sameOrigin` came before and refused a
 * foreign origin, so an origin that is named is our own.
 */
export const isFromOurPage = (req: Request): boolean =>
  req.get('Origin') !== undefined || req.get('Sec-Fetch-Site') === 'same-origin'

/** The fields of nested objects and lists, by the names that the form gave them, without the form's token. */
const fieldsIn = (body: unknown): UnhandledForm['fields'] => {
  if (typeof body !== 'object' || body === null || Buffer.isBuffer(body)) return []
  return Object.entries(body as Input).flatMap(([name, value]) => (name === '_csrf' ? [] : named(name, value)))
}

const named = (name: string, value: unknown): UnhandledForm['fields'] => {
  if (typeof value === 'string') return [[name, value]]
  if (Array.isArray(value)) return value.flatMap((item, index) => named(`${name}[${index}]`, item))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => named(`${name}[${key}]`, inner))
}
