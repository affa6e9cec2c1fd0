import type { IncomingMessage, ServerResponse } from 'node:http'
import express, { type Request, type RequestHandler, type Response } from 'express'
import { UnreadableBody } from '../error-handler.ts'

const LARGEST_BODY = '64kb'

/** Reads a posted form into `req.body`: names like `groups[board][invited]` become nested objects. */
export const formBody = (): RequestHandler[] => [
  parse,
  (req, _res, next) => {
    req.body ??= {}
    next()
  },
]

/** The fields of a posted form, as `formBody` reads them. @throws the errors of the reader, which `errorHandler` knows */
export const readBody = (req: IncomingMessage, res: ServerResponse): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const read = req as Request
    parse(read, res as Response, (error?: unknown) => {
      read.body ??= {}
      if (error) reject(error)
      else resolve(read.body)
    })
  })

/** A browser always sends UTF-8. Other bytes would be stored as a text that nobody wrote. */
const refuseBrokenUtf8 = (_req: unknown, _res: unknown, body: Buffer) => {
  try {
    decodeURIComponent(new TextDecoder('utf-8', { fatal: true }).decode(body).replace(/%(?![0-9a-f]{2})/gi, '%25'))
  } catch {
    throw new UnreadableBody()
  }
}

const parse = express.urlencoded({
  extended: true,
  limit: LARGEST_BODY,
  parameterLimit: 500,
  verify: refuseBrokenUtf8,
})
