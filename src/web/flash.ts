import type { Request } from 'express'

/** What the last action has to say, shown on the next page and then forgotten. */
export const flashOnce = (req: Request, words: Readonly<Record<string, string>>): string => {
  const key = req.session.flash
  if (!key) return ''
  delete req.session.flash
  return words[key] ?? ''
}
