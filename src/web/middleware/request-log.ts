import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { RequestHandler, Response } from 'express'
import type { WebDependencies } from '../dependencies.ts'
import { countedRoute, routeTemplate } from '../route-template.ts'

const METHODS = new Set(['GET', 'HEAD', 'POST'])

/**
 * Logs one line per request, with the route's template: never an address, a code, a key or a name. What a script asks every few
 * seconds is logged for `debug` only. The page of an error shows the line's id too. The id says nothing about the
 * visitor. The metrics count the same requests.
 */
export const requestLog = (dependencies: Pick<WebDependencies, 'log' | 'metrics'>): RequestHandler => {
  const begin = beginLine(dependencies)
  return (req, res, next) => {
    const { originalUrl } = req
    res.locals.requestId ??= begin(req, res, () => routeTemplate({ originalUrl }))
    next()
  }
}

/** Begins the line of a request, which is written when the answer has ended. Returns the id of the line. */
export const beginLine =
  ({ log, metrics }: Pick<WebDependencies, 'log' | 'metrics'>) =>
  (req: IncomingMessage, res: ServerResponse, routeOf: () => string | null): string => {
    const start = performance.now()
    const id = randomBytes(4).toString('hex')
    const { method = '' } = req
    res.on('close', () => {
      const route = routeOf()
      const milliseconds = Math.round(performance.now() - start)
      const { statusCode: status, writableFinished } = res
      const line = { id, method, route, status, milliseconds }
      const level = (res as Response).locals?.asksByItself && status < 400 ? 'debug' : 'info'
      log[level](writableFinished ? line : { ...line, aborted: true }, 'request')
      metrics?.observe({
        method: METHODS.has(method) ? method : 'other',
        route: countedRoute(route),
        status: `${Math.floor(status / 100)}xx`,
        seconds: milliseconds / 1000,
      })
    })
    return id
  }
