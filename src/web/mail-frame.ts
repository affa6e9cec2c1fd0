import { createHash } from 'node:crypto'
import type { Response } from 'express'

/** Lets this page show a document of our own in a frame. Other pages may not. */
export const mayHoldFrame = (res: Response): void => {
  res.set('Content-Security-Policy', `${res.get('Content-Security-Policy')};frame-src 'self'`)
}

/**
 * Sends the formatted version of a mail as a document for a frame on our page. It equals the mail, except that its
 * links open outside the frame. A mail must carry its styles in its elements, so the policy allows each style by its
 * hash. It allows nothing else: no script, picture or form.
 */
export const sendSheet = (res: Response, html: string): void => {
  const hashes = new Set([...html.matchAll(/ style="([^"]*)"/g)].map(([, style = '']) => hashOf(style)))
  const policy = [
    "default-src 'none'",
    `style-src 'unsafe-hashes' ${[...hashes].join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
    'sandbox allow-popups allow-popups-to-escape-sandbox',
  ]
  res.set('Content-Security-Policy', policy.join(';'))
  // The sandboxed document has no origin, and browsers warn about this header on such a document.
  res.removeHeader('Origin-Agent-Cluster')
  res.type('html').send(html.replace('<head>', '<head>\n<base target="_blank">'))
}

const hashOf = (style: string): string => `'sha256-${createHash('sha256').update(style).digest('base64')}'`
