import { createHash } from 'node:crypto'
import type { Request } from 'express'

/** The handle of this request's session, computed as the database does. It doesn't reveal the session id. */
export const handleOf = ({ sessionID }: Pick<Request, 'sessionID'>): string =>
  createHash('sha256').update(sessionID).digest('hex')
