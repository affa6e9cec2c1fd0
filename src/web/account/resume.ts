import type { Request } from 'express'
import { z } from 'zod'
import type { Input } from '../form.ts'
import { paths } from '../paths.ts'

/** Where somebody goes on after signing in, and what they had filled in there. */
export type Resume = { readonly to: string; readonly post: KeptPost | null }

/** A form that could not be handled: its address, and its fields by their names. */
export type KeptPost = z.infer<typeof Kept>

/** Only pages for accounts, on this very site: an address from outside could send people anywhere. */
const ownPath = z
  .string()
  .max(500)
  .regex(/^\/(?:scans|editions|account|members|institution|audit-log|join)(?:[/?][\x21-\x5b\x5d-\x7e]*)?$/)

/** What is sent below these may hold a password, which is never kept. */
const WITH_PASSWORD = [paths.account.href({}), paths.join.href({})]
const keptAction = ownPath.refine((address) => !WITH_PASSWORD.some((start) => address.startsWith(start)))

/** The database takes no NUL in a session, and no half of a letter. */
const keptText = z.string().transform((text) => text.replace(/[\0\p{Surrogate}]/gu, '\ufffd'))

const Kept = z.object({ action: keptAction, fields: z.array(z.tuple([keptText, keptText])).max(500) })
const Resumed = z.object({ to: ownPath, post: Kept.nullable() })

/** In characters: with the rest of the sign-in form it stays below what a form may send. */
const LONGEST_PACKED = 60_000

export const START: Resume = { to: paths.scans.href({}), post: null }

/** An address to go on at, when it is one of ours. */
export const resumeAt = (address: unknown): Resume => {
  const to = ownPath.safeParse(address)
  return to.success ? { to: to.data, post: null } : START
}

/** The next page: what was filled in comes first. */
export const goOn = ({ to, post }: Resume): string => (post ? paths.keptInput.href({}) : to)

/** The door, which knows where to go on. */
export const signInAddress = ({ to }: Resume): string =>
  paths.signIn.href({}) + (to === START.to ? '' : `?${new URLSearchParams({ to })}`)

/** What a request was about, when it came from one of our own forms. Files and long texts can't be kept. */
export const resumeOf = (req: Request): Resume => {
  if (req.method === 'GET') return resumeAt(req.originalUrl)
  const { to } = resumeAt(refererPath(req))
  const fields = fieldsIn(req.body)
  const post = Kept.safeParse({ action: req.originalUrl, fields })
  const resume = { to, post: post.success && fields.length > 0 && cameFromUs(req) ? post.data : null }
  return packed(resume).length > LONGEST_PACKED ? { to, post: null } : resume
}

/** What the browser itself says; without its word nothing is kept, since another site may have filled it in. */
export const cameFromUs = (req: Request): boolean => req.get('Sec-Fetch-Site') === 'same-origin'

/** For a hidden field: the server holds nothing for who isn't signed in. */
export const packed = (resume: Resume): string => Buffer.from(JSON.stringify(resume)).toString('base64url')

export const unpacked = (text: unknown): Resume => {
  if (typeof text !== 'string' || text.length > LONGEST_PACKED) return START
  try {
    return Resumed.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')))
  } catch {
    return START
  }
}

const refererPath = (req: Request): string | undefined => {
  const referer = req.get('Referer')
  return referer && URL.canParse(referer) ? new URL(referer).pathname : undefined
}

/** Nested objects and lists back to the names that a form gave them; not its token. */
export const fieldsIn = (body: unknown): readonly (readonly [string, string])[] => {
  if (typeof body !== 'object' || body === null || Buffer.isBuffer(body)) return []
  return Object.entries(body as Input).flatMap(([name, value]) => (name === '_csrf' ? [] : named(name, value)))
}

const named = (name: string, value: unknown): readonly (readonly [string, string])[] => {
  if (typeof value === 'string') return [[name, value]]
  if (Array.isArray(value)) return value.flatMap((item, index) => named(`${name}[${index}]`, item))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => named(`${name}[${key}]`, inner))
}
