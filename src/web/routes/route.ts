import type { RequestHandler, Router } from 'express'
import type { Act } from '../../domain/account/membership.ts'
import { requireMay, requireMember } from '../middleware/current-member.ts'
import type { AnyPath } from '../path.ts'

/**
 * Who gets to a page: anyone; an account that is signed in, for which the page looks itself; a member of an institution;
 * or a member whose roles allow this.
 */
export type Right = 'anyone' | 'account' | 'member' | Act

/** A line of the table: an address, who gets there, and the page that answers. */
export type Route = {
  readonly path: AnyPath
  readonly right: Right
  /** Without a page: whatever else is below the address. */
  readonly page?: Page
  /** The check of the token in its form, where no check stands before the whole table. */
  readonly token?: RequestHandler[]
}

type Page = { readonly get?: RequestHandler; readonly post?: RequestHandler }

/**
 * Adds the table to a router, in its order. A page that can be opened guards all that is below its address, so that
 * nobody learns there what is and what isn't; what only a form sends guards itself.
 */
export const addRoutes = (router: Router, routes: readonly Route[]): void => {
  for (const { path, right, page, token = [] } of routes) {
    const { pattern } = path
    const guards = guardsOf(right)
    if (page?.get) {
      for (const guard of guards) router.use(pattern, guard)
      if (token.length > 0) router.all(pattern, token)
      router.get(pattern, page.get)
      if (page.post) router.post(pattern, page.post)
    } else if (page?.post) {
      router.post(pattern, ...guards, ...token, page.post)
    } else {
      for (const guard of guards) router.use(pattern, guard)
    }
  }
}

const guardsOf = (right: Right): readonly RequestHandler[] => {
  if (right === 'anyone' || right === 'account') return []
  return [right === 'member' ? requireMember : requireMay(right)]
}
