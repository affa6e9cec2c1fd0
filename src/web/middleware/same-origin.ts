import type { IncomingMessage } from 'node:http'
import type { RequestHandler } from 'express'
import { ForeignRequest } from '../error-handler.ts'

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses a post that another site made this browser send, by what the browser itself says of its origin (Fetch
 * Metadata; OWASP Cross-Site Request Forgery Prevention Cheat Sheet). Needs no session, so it holds for respondents too.
 */
export const sameOrigin = (baseUrl: string): RequestHandler => {
  const isForeign = foreignTo(baseUrl)
  return (req, _res, next) => {
    if (isForeign(req)) throw new ForeignRequest()
    next()
  }
}

/** Whether another site made a browser send this request, and the request may change something. */
export const foreignTo = (baseUrl: string) => {
  const { origin } = new URL(baseUrl)
  return ({ method = '', headers }: IncomingMessage): boolean => {
    const site = headers['sec-fetch-site']
    const foreignSite = site !== undefined && site !== 'same-origin' && site !== 'none'
    const foreignOrigin = headers.origin !== undefined && headers.origin !== origin
    return !SAFE.has(method) && (foreignSite || foreignOrigin)
  }
}
