import type { IncomingMessage, ServerResponse } from 'node:http'
import cookieParser from 'cookie-parser'
import type { Request, RequestHandler, Response } from 'express'

/** The cookies that a browser sent, by name. */
export type Cookies = Readonly<Record<string, string>>

/** Reads the cookies of a request into `req.cookies`. */
export const textCookies: RequestHandler = (req, res, next) => {
  readCookies(req, res)
  next()
}

const parse = cookieParser()

/**
 * The cookies of a request, texts only. The parser turns a value that begins with `j:` into an object. We write no such
 * cookie, and the session store throws on one.
 */
export const readCookies = (req: IncomingMessage, res: ServerResponse): Cookies => {
  const parsed = req as Request
  parse(parsed, res as Response, () => {})
  parsed.cookies = Object.fromEntries(Object.entries(parsed.cookies).filter(([, value]) => typeof value === 'string'))
  return parsed.cookies
}
