import type { IncomingMessage } from 'node:http'
import type { RequestHandler } from 'express'

/** Refuses a request without a host, as HTTP/1.1 asks. Node's own refusal would lack the headers of our answers. */
export const namedHost: RequestHandler = (req, res, next) => {
  if (namesHost(req)) return next()
  res
    .set('Cache-Control', 'no-store')
    .status(400)
    .type('text')
    .send('Dit verzoek noemt geen site.\nThis request names no site.\n')
}

export const namesHost = ({ httpVersion, headers }: IncomingMessage): boolean =>
  httpVersion === '1.0' || headers.host !== undefined
