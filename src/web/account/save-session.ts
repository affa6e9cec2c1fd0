import type { Request } from 'express'

/**
 * Saves the session before a redirect that answers a GET: the middleware of sessions saves by itself only after a post.
 *
 * @throws Error when the session store fails
 */
export const saveSession = (req: Request): Promise<void> =>
  new Promise((resolve, reject) => req.session.save((error) => (error ? reject(error) : resolve())))
