import type { Request } from 'express'

/**
 * Saves the session before the answer: before a redirect from a GET, and before a page whose form needs what it holds. By
 * itself a session is saved while the answer is under way, and only after a post before a redirect.
 *
 * @throws Error when the session store fails
 */
export const saveSession = (req: Request): Promise<void> =>
  new Promise((resolve, reject) => req.session.save((error) => (error ? reject(error) : resolve())))
