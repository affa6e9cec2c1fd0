import { createHmac, hkdfSync, randomBytes } from 'node:crypto'
import type { Request, Response } from 'express'
import type { AccountId } from '../../domain/ids.ts'

const DAY = 24 * 60 * 60 * 1000
const LIFE = 180 * DAY
/** People who share a browser at the reception desk. */
const MOST_ACCOUNTS = 8
const NUMBER = /^[\w-]{22}$/

/**
 * Knows a browser again in which an account signed in before: by a cookie with a number of its own, and a signature for
 * each such account. Tries from there are counted apart, so that nobody who guesses elsewhere keeps the owner out. It
 * opens nothing, and names nobody.
 */
export const knownBrowsers = (secret: string, secure: boolean) => {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'bruggenscan known browser', 32))
  const name = secure ? '__Host-known' : 'known'
  const signature = (number: string, accountId: AccountId) =>
    createHmac('sha256', key).update(`${number}\n${accountId}`).digest('base64url').slice(0, 22)
  const read = (req: Request) => {
    const [number = '', ...signatures] = String(req.cookies[name] ?? '').split('.')
    return { number: NUMBER.test(number) ? number : '', signatures: signatures.filter((each) => NUMBER.test(each)) }
  }

  return {
    /** The browser's number, where this account signed in before; else null. */
    numberFor: (req: Request, accountId: AccountId): string | null => {
      const { number, signatures } = read(req)
      return number && signatures.includes(signature(number, accountId)) ? number : null
    },

    remember: (req: Request, res: Response, accountId: AccountId): void => {
      const kept = read(req)
      const number = kept.number || randomBytes(16).toString('base64url')
      const own = signature(number, accountId)
      const others = kept.number ? kept.signatures.filter((each) => each !== own) : []
      const value = [number, own, ...others.slice(0, MOST_ACCOUNTS - 1)].join('.')
      res.cookie(name, value, { httpOnly: true, sameSite: 'lax', secure, path: '/', maxAge: LIFE })
    },
  }
}

export type KnownBrowsers = ReturnType<typeof knownBrowsers>
