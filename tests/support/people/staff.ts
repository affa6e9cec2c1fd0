import type { Express } from 'express'
import type { Response } from 'supertest'
import { signedIn, type visitor } from '../stories/office.ts'

type Pairs = Readonly<Record<string, string>>

/**
 * A visitor who requests any route as a browser would, and posts with the token of their session. The body of a
 * response is in bytes, since it may be a file.
 */
export type Asker = {
  readonly ask: (method: string, address: string, fields?: Pairs, headers?: Pairs) => Promise<Response>
}

export const askerOf = (member: ReturnType<typeof visitor>, token: string): Asker => ({
  ask: async (method, address, fields = {}, headers = {}) => {
    const asked = method === 'POST' ? member.rawPost(address, { ...fields, _csrf: token }) : member.get(address)
    return asked.set(headers).responseType('blob')
  },
})

/** A member who has signed in. */
export const staffAt = async (app: Express, email: string): Promise<Asker> => {
  const member = await signedIn(app, email)
  const page = await member.get('/scans')
  return askerOf(member, tokenIn(page.text))
}

export const tokenIn = (html: string): string => /name="_csrf" value="([^"]+)"/.exec(html)?.[1] ?? ''
