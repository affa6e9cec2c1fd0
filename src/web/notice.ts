import type { Request } from 'express'

/** What the last action has to say, shown on the next page and then forgotten. */
export const noticeOnce = (req: Request, words: Readonly<Record<string, string>>): string => {
  const key = req.session.notice
  if (!key) return ''
  delete req.session.notice
  return words[key] ?? ''
}
