import express, { type RequestHandler } from 'express'
import { UnreadableBody } from '../error-handler.ts'

const LARGEST_BODY = '64kb'

/** Reads a posted form into `req.body`: names like `groups[board][invited]` become nested objects. */
export const formBody = (): RequestHandler[] => [
  express.urlencoded({ extended: true, limit: LARGEST_BODY, parameterLimit: 500, verify: refuseBrokenUtf8 }),
  (req, _res, next) => {
    req.body ??= {}
    next()
  },
]

/** A browser always sends UTF-8. Other bytes would be stored as a text that nobody wrote. */
const refuseBrokenUtf8 = (_req: unknown, _res: unknown, body: Buffer) => {
  try {
    decodeURIComponent(new TextDecoder('utf-8', { fatal: true }).decode(body).replace(/%(?![0-9a-f]{2})/gi, '%25'))
  } catch {
    throw new UnreadableBody()
  }
}
