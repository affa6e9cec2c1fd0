import type { RequestHandler } from 'express'
import type { Logger } from 'pino'

/** One line per answered request, with the route's template: never an address, a code, a key or a name. */
export const requestLog =
  (log: Logger): RequestHandler =>
  (req, res, next) => {
    const start = performance.now()
    res.on('finish', () => {
      const route = typeof req.route?.path === 'string' ? (req.baseUrl ? '…' : '') + req.route.path : null
      const milliseconds = Math.round(performance.now() - start)
      log.info({ method: req.method, route, status: res.statusCode, milliseconds }, 'request')
    })
    next()
  }
