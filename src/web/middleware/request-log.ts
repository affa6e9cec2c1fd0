import { randomBytes } from 'node:crypto'
import type { RequestHandler } from 'express'
import type { WebDependencies } from '../dependencies.ts'
import { countedRoute, routeTemplate } from '../route-template.ts'

const METHODS = new Set(['GET', 'HEAD', 'POST'])

/**
 * Logs one line per request, with the route's template: never an address, a code, a key or a name. What a script asks every few
 * seconds is logged for `debug` only. The page of an error shows the line's id too. The id says nothing about the
 * visitor. The metrics count the same requests.
 */
export const requestLog =
  ({ log, metrics }: Pick<WebDependencies, 'log' | 'metrics'>): RequestHandler =>
  (req, res, next) => {
    const start = performance.now()
    const id = randomBytes(4).toString('hex')
    res.locals.requestId = id
    res.on('close', () => {
      const milliseconds = Math.round(performance.now() - start)
      const { statusCode: status, writableFinished } = res
      const line = { id, method: req.method, route: routeTemplate(req), status, milliseconds }
      const level = res.locals.asksByItself && status < 400 ? 'debug' : 'info'
      log[level](writableFinished ? line : { ...line, aborted: true }, 'request')
      metrics?.observe({
        method: METHODS.has(req.method) ? req.method : 'other',
        route: countedRoute(req),
        status: `${Math.floor(status / 100)}xx`,
        seconds: milliseconds / 1000,
      })
    })
    next()
  }
