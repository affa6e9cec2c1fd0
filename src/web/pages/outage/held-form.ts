import type { Request } from 'express'
import { fieldsIn } from '../../account/resume.ts'

/** A form that could not be handled, to be sent again as it was. */
export type HeldForm = {
  readonly fields: readonly (readonly [name: string, value: string])[]
  /** The field to be typed again: a password is not printed in a page. */
  readonly password: string | null
  /** What was written, to be seen and copied. */
  readonly texts: readonly string[]
}

const SECRET = /password/i

/** Null for what can't be held: a file, several passwords, or what another site may have filled in. */
export const heldForm = (req: Request): HeldForm | null => {
  if (req.is('multipart/form-data') || !isOurs(req)) return null
  const all = fieldsIn(req.body)
  const [secret, ...others] = all.filter(([name]) => SECRET.test(name))
  if (others.length > 0) return null
  const fields = all.filter(([name]) => !SECRET.test(name))
  const token: unknown = req.body._csrf
  return {
    fields: typeof token === 'string' ? [...fields, ['_csrf', token]] : fields,
    password: secret?.[0] ?? null,
    texts: fields.map(([, value]) => value).filter((value) => /\s/.test(value.trim())),
  }
}

/** The check of the origin came before this: an origin that is named is our own. */
const isOurs = (req: Request): boolean => req.get('Origin') !== undefined || req.get('Sec-Fetch-Site') === 'same-origin'
