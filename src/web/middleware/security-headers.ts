import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import type { Request, RequestHandler, Response } from 'express'
import helmet from 'helmet'

/**
 * Sets the security headers of every response, errors included. A page loads from our own origin only, nothing inline.
 */
export const securityHeaders = (baseUrl: string): RequestHandler =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        fontSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
      },
    },
    // Not 'no-referrer': Chromium would post `Origin: null`, and the origin check would refuse everybody.
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: baseUrl.startsWith('https:') && { maxAge: 63_072_000, includeSubDomains: false },
  })

/** The same headers by name, for an answer that Express doesn't carry. */
export const protectingHeaders = (baseUrl: string): readonly (readonly [name: string, value: string])[] => {
  const req = new IncomingMessage(new Socket())
  const res = new ServerResponse(req)
  securityHeaders(baseUrl)(req as Request, res as Response, () => {})
  return res.getHeaderNames().map((name) => [name, String(res.getHeader(name))])
}

/** Lets the scripts of this page ask our own server, which no other page needs. */
export const letPageAsk = (res: Response): void => {
  res.set('Content-Security-Policy', `${res.get('Content-Security-Policy')};connect-src 'self'`)
}
