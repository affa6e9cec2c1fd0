import { createHash } from 'node:crypto'
import type { Request } from 'express'

/** Names the session of this request, and opens nothing: its id stays a secret. As the database writes it. */
export const handleOf = ({ sessionID }: Pick<Request, 'sessionID'>): string =>
  createHash('sha256').update(sessionID).digest('hex')
