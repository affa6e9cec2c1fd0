import type { RequestHandler, Router } from 'express'
import type { Act } from '../../domain/account/membership.ts'
import { requireMay, requireMember } from '../middleware/current-member.ts'
import type { AnyPath } from '../path.ts'

/**
 * Who may open a page: anyone; an account that is signed in, which the page itself checks; a member of an institution;
 * or a member whose roles allow this act.
 */
export type Right = 'anyone' | 'account' | 'member' | Act

/** A line of the table: an address, who may open it, and the page that answers. */
export type Route = {
  readonly path: AnyPath
  readonly right: Right
  /** Without a page, the line sets the right for all other addresses below this one. */
  readonly page?: Page
  /** The check of the form's token, where the router has no check before the whole table. */
  readonly token?: RequestHandler[]
}

type Page = { readonly get?: RequestHandler; readonly post?: RequestHandler }

/**
 * Adds the table to a router, in its order. The right of a page with `get` also guards all addresses below it, so that
 * nobody learns there what exists. The right of a page with only `post` guards that page alone.
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
