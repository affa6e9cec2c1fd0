import { createHash } from 'node:crypto'
import type { Response } from 'express'

/** Lets this page show a document of our own in a frame; other pages may not. */
export const mayHoldFrame = (res: Response): void => {
  res.set('Content-Security-Policy', `${res.get('Content-Security-Policy')};frame-src 'self'`)
}

/**
 * Sends the formatted version of a mail as a document to stand in a frame of ours, to the byte, but that its links open
 * beside it. A mail has to carry its styles in its elements: each of these is allowed by its hash, and nothing else is,
 * no script, picture or form.
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
  // It has no origin to keep apart; a browser that is asked for it all the same complains.
  res.removeHeader('Origin-Agent-Cluster')
  res.type('html').send(html.replace('<head>', '<head>\n<base target="_blank">'))
}

const hashOf = (style: string): string => `'sha256-${createHash('sha256').update(style).digest('base64')}'`
