import type { Request } from 'express'
import { z } from 'zod'
import { paths } from '../paths.ts'
import { type UnhandledForm, unhandledForm } from '../unhandled-form.ts'

/** Where a member goes on after signing in, and the form that was not handled there. */
export type Resume = { readonly to: string; readonly post: UnhandledForm | null }

/** A way up or out of the page, plain or encoded, also twice. */
const LEADS_ELSEWHERE = /\.\.|\/\/|\\|%(?:25)*(?:2e|2f|5c)/i

/** An address of a page for accounts on this site. An address from outside could send a member anywhere. */
const ownPath = z
  .string()
  .max(500)
  .regex(/^\/(?:scans|inventory|editions|account|members|institution|audit-log|join)(?:[/?][\x21-\x5b\x5d-\x7e]*)?$/)
  .refine((address) => !LEADS_ELSEWHERE.test(address))

/** Forms below these addresses may hold a code or a password, so they are not kept. */
const SECRET = [paths.account.href({}), paths.join.href({})]
const keptAction = ownPath.refine((address) => !SECRET.some((start) => address.startsWith(start)))

/** The database accepts neither NUL nor a lone surrogate in a session. */
const keptText = z.string().transform((text) => text.replace(/[\0\p{Surrogate}]/gu, '\ufffd'))

const Kept = z.object({ action: keptAction, fields: z.array(z.tuple([keptText, keptText])).max(500) })

/** The shape of a resume in a sign-in form. */
export const Resumed = z.object({ to: ownPath, post: Kept.nullable() })

/** In bytes of JSON. As base64url, with the rest of the sign-in form, it stays below the size limit of a form. */
export const LONGEST_RESUME = 45_000

export const START: Resume = { to: paths.scans.href({}), post: null }

/** A resume at this address if it is one of ours, else at the start page. */
export const resumeAt = (address: unknown): Resume => {
  const to = ownPath.safeParse(address)
  return to.success ? { to: to.data, post: null } : START
}

/** The address of the next page. An unhandled form comes first. */
export const goOn = ({ to, post }: Resume): string => (post ? paths.keptInput.href({}) : to)

/** The address of the sign-in page, with the page to continue at in its query. */
export const signInAddress = ({ to }: Resume): string =>
  paths.signIn.href({}) + (to === START.to ? '' : `?${new URLSearchParams({ to })}`)

/**
 * The resume of this request: its page, or the form that it posted. A form that is long or has a password is not kept.
 */
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
