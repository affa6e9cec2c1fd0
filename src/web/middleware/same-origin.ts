import type { RequestHandler } from 'express'
import { ForeignRequest } from '../error-handler.ts'

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses a post that another site made this browser send, by what the browser itself says of its origin (Fetch
 * Metadata; OWASP Cross-Site Request Forgery Prevention Cheat Sheet). Needs no session, so it holds for respondents too.
 */
export const sameOrigin = (baseUrl: string): RequestHandler => {
  const { origin } = new URL(baseUrl)
  return (req, _res, next) => {
    const site = req.get('Sec-Fetch-Site')
    const foreignSite = site !== undefined && site !== 'same-origin' && site !== 'none'
    const foreignOrigin = req.get('Origin') !== undefined && req.get('Origin') !== origin
    if (!SAFE.has(req.method) && (foreignSite || foreignOrigin)) throw new ForeignRequest()
    next()
  }
}
