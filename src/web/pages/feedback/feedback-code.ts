import type { Request } from 'express'

/** The shape of a code at the end of the address. Nothing else is looked up. */
const CODE = /^[\w-]{22,64}$/

/** The code in the address. Null when it has not the shape of one. */
export const feedbackCodeIn = (req: Request): string | null => {
  const code = String(req.params.code)
  return CODE.test(code) ? code : null
}
