import type { Request } from 'express'

/** What the end of the address looks like; nothing else is looked up. */
const CODE = /^[\w-]{22,64}$/

/** Null when it can't be one. */
export const feedbackCodeIn = (req: Request): string | null => {
  const code = String(req.params.code)
  return CODE.test(code) ? code : null
}
