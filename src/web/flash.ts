import type { Request } from 'express'

/** The message of the last action, removed from the session so that it is shown only once. */
export const flashOnce = (req: Request, words: Readonly<Record<string, string>>): string => {
  const key = req.session.flash
  if (!key) return ''
  delete req.session.flash
  return words[key] ?? ''
}
