import { createHmac, randomBytes } from 'node:crypto'
import type { Request, Response } from 'express'
import type { Key } from '../../application/key-ring.ts'
import type { AccountId } from '../../domain/ids.ts'

const DAY = 24 * 60 * 60 * 1000
const LIFE = 180 * DAY
/** Enough for colleagues who share a browser, for example at a reception desk. */
const MOST_ACCOUNTS = 8
const NUMBER = /^[\w-]{22}$/

/**
 * Recognises a browser in which an account signed in before, by a cookie that holds a random number and a signature for
 * each such account. Tries from a known browser are counted apart, so a person who guesses elsewhere can't lock the
 * owner out. The cookie opens nothing and names nobody.
 */
export const knownBrowsers = (key: Key<'knownBrowserMac'>, secure: boolean) => {
  const name = secure ? '__Host-known' : 'known'
  const signature = (number: string, accountId: AccountId) =>
    createHmac('sha256', key).update(`${number}\n${accountId}`).digest('base64url').slice(0, 22)
  const read = (req: Request) => {
    const [number = '', ...signatures] = String(req.cookies[name] ?? '').split('.')
    return { number: NUMBER.test(number) ? number : '', signatures: signatures.filter((each) => NUMBER.test(each)) }
  }

  return {
    /** The browser's number when this account signed in there before, else null. */
    numberFor: (req: Request, accountId: AccountId): string | null => {
      const { number, signatures } = read(req)
      return number && signatures.includes(signature(number, accountId)) ? number : null
    },

    /** Adds this account to the browser's cookie, as the most recent one. */
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
