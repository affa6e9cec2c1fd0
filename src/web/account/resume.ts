import type { Request } from 'express'
import { z } from 'zod'
import { paths } from '../paths.ts'
import { type UnhandledForm, unhandledForm } from '../unhandled-form.ts'

/** Where a member goes on after signing in, and the form that was not handled there. */
export type Resume = { readonly to: string; readonly post: UnhandledForm | null }

/** Only pages for accounts on this very site: an address from outside could send a member anywhere. */
const ownPath = z
  .string()
  .max(500)
  .regex(/^\/(?:scans|editions|account|members|institution|audit-log|join)(?:[/?][\x21-\x5b\x5d-\x7e]*)?$/)

/** A form below these may hold a code or a password, so none of them is kept. */
const SECRET = [paths.account.href({}), paths.join.href({})]
const keptAction = ownPath.refine((address) => !SECRET.some((start) => address.startsWith(start)))

/** The database takes no NUL in a session, and no lone surrogate. */
const keptText = z.string().transform((text) => text.replace(/[\0\p{Surrogate}]/gu, '\ufffd'))

const Kept = z.object({ action: keptAction, fields: z.array(z.tuple([keptText, keptText])).max(500) })

/** The shape of a resume in a sign-in form. */
export const Resumed = z.object({ to: ownPath, post: Kept.nullable() })

/** In bytes of JSON. In base64url, with the rest of the sign-in form, it stays below what a form may send. */
export const LONGEST_RESUME = 45_000

export const START: Resume = { to: paths.scans.href({}), post: null }

/** Goes on at this address when it is one of ours, else at the start. */
export const resumeAt = (address: unknown): Resume => {
  const to = ownPath.safeParse(address)
  return to.success ? { to: to.data, post: null } : START
}

/** The address of the next page: the unhandled form comes first. */
export const goOn = ({ to, post }: Resume): string => (post ? paths.keptInput.href({}) : to)

/** The address of the sign-in page, which knows where to go on. */
export const signInAddress = ({ to }: Resume): string =>
  paths.signIn.href({}) + (to === START.to ? '' : `?${new URLSearchParams({ to })}`)

/** What this request was about. A form with a password and a long form are not kept. */
export const resumeOf = (req: Request): Resume => {
  if (req.method === 'GET') return resumeAt(req.originalUrl)
  const { to } = resumeAt(refererPath(req))
  const form = unhandledForm(req)
  const keeps = form !== null && form.password === null && form.fields.length > 0
  const post = Kept.safeParse(keeps ? form : null)
  const resume = { to, post: post.success ? post.data : null }
  return Buffer.byteLength(JSON.stringify(resume)) > LONGEST_RESUME ? { to, post: null } : resume
}

const refererPath = (req: Request): string | undefined => {
  const referer = req.get('Referer')
  return referer && URL.canParse(referer) ? new URL(referer).pathname : undefined
}
