import type { RequestHandler } from 'express'

/** What stands after a link in a sentence, and what programs take along: punctuation, quotes, brackets, asterisks. */
const AFTER = /[\s.,;:!?…"'`´‘’‚‛“”„‟«»‹›()[\]{}<>*|]+$/u
/** Signs that take no place on a screen. */
const INVISIBLE = /[\p{Cf}\p{Variation_Selector}]+/gu

/**
 * Redirects an address with signs stuck to it, such as a full stop, a bracket or an invisible sign, to the address as it
 * was meant. No address of ours ends in such a sign.
 */
export const stuckSigns: RequestHandler = (req, res, next) => {
  const meant = req.method === 'GET' || req.method === 'HEAD' ? meantPath(req.path) : req.path
  if (meant === req.path) return next()
  // The address may hold a key, which no other site should learn from where the visitor came.
  res.set('Referrer-Policy', 'no-referrer')
  res.redirect(302, meant + req.url.slice(req.path.length))
}

/** The links that we give have no other signs than these, and are not so long. */
const LINK = /^(\/[\w-]+)+\/?$/
const LONGEST = 500

/** The path itself where nothing is stuck to it, or where what is left is no link of ours. */
const meantPath = (path: string): string => {
  if (LINK.test(path) || path.length > LONGEST) return path
  try {
    const parts = path.split('/').map((part) => decodeURIComponent(part).replace(INVISIBLE, ''))
    if (parts.some((part) => part.includes('/'))) return path
    const last = parts.findLastIndex((part) => part !== '')
    const meant = parts.map((part, at) => (at === last ? part.replace(AFTER, '') : part)).join('/')
    return LINK.test(meant) ? meant : path
  } catch {
    return path
  }
}
