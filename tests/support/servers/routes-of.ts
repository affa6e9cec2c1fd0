import type { Express, Router } from 'express'

/** A route of the app, such as `GET /scans/:scanId`. */
export type Route = { readonly method: string; readonly pattern: string }

/**
 * All routes of the app, read from its router and the routers within it. A guard on all methods of a path, such as the
 * check of a token, is no route; the routes that it guards are. Each GET also gives a HEAD.
 */
export const routesOf = (app: Express): readonly Route[] => {
  const found = new Map<string, Route>()
  for (const route of below('', app.router)) found.set(nameOf(route), route)
  return [...found.values()]
}

export const nameOf = ({ method, pattern }: Route): string => `${method} ${pattern}`

const below = (at: string, router: Router): readonly Route[] =>
  (router as ListedRouter).listRoutes().flatMap(({ path, methods, router: inner }) => {
    if (typeof path !== 'string') throw new Error(`a route that isn't text: ${path}`)
    const pattern = at + path.replace(/\/$/, '')
    if (inner) return below(pattern, inner)
    return (methods ?? []).filter(isRoute).map((method) => ({ method, pattern: pattern || '/' }))
  })

const isRoute = (method: string) => method !== '*' && method !== 'HEAD'

/** Properties that the types of Express lack. */
type ListedRouter = Router & {
  listRoutes(): readonly { readonly path: unknown; readonly methods?: readonly string[]; readonly router?: Router }[]
}
