import type { RequestHandler } from 'express'
import { carry } from '../carry.ts'
import type { Outcome } from '../outcome.ts'

/** What the desk did before it passed a request on: it has an outcome to carry, it failed, or it found no such code. */
export type Begun =
  | { readonly kind: 'outcome'; readonly outcome: Outcome }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'no-such-code' }

/** Finishes what the desk began, so that nothing is done twice. A code that the desk didn't find is refused as any other. */
export const finishBegun: RequestHandler = async (_req, res, next) => {
  const { begun } = res.locals
  if (begun?.kind === 'failed') return next(begun.error)
  if (begun?.kind === 'outcome') return carry(res, begun.outcome)
  return next()
}
