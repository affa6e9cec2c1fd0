import { createHash, timingSafeEqual } from 'node:crypto'
import express, { type RequestHandler, type Router } from 'express'
import type { WebDependencies } from '../dependencies.ts'
import { noStore } from '../middleware/no-store.ts'
import { paths } from '../paths.ts'

/**
 * The addresses for machines: whether the process lives, whether it is ready for visitors, and metrics for those who
 * have the token. They go before the log of requests, since machines ask every few seconds. No session and no details.
 */
export const operatorRoutes = ({ isReady, metrics, metricsToken }: WebDependencies): Router => {
  const router = express.Router()
  router.use(
    [paths.health, paths.ready, paths.metrics, paths.robots].map(({ pattern }) => pattern),
    noStore,
  )
  router.get(paths.robots.pattern, (_req, res) => void res.type('text').send(ROBOTS))
  router.get(paths.health.pattern, (_req, res) => void res.type('text').send('alive\n'))
  router.get(paths.ready.pattern, async (_req, res) => {
    const ready = await isReady()
    res
      .status(ready ? 200 : 503)
      .type('text')
      .send(ready ? 'ready\n' : 'not ready\n')
  })
  if (metrics && metricsToken) {
    router.get(paths.metrics.pattern, bearerOf(metricsToken), async (_req, res) => {
      const { type, text } = await metrics.read()
      res.type(type).send(text)
    })
  }
  return router
}

/**
 * Pages behind an account hold nothing for a search engine. Links to answer and to feedback say so in a header, which a
 * crawler must be able to read, so they aren't named here.
 */
const ROBOTS = `User-agent: *\n${[paths.scans, paths.account, paths.members, paths.institution]
  .map(({ pattern }) => `Disallow: ${pattern}\n`)
  .join('')}`

/** Checks the token in constant time, by comparing hashes. */
const bearerOf = (token: string): RequestHandler => {
  const expected = hashOf(`Bearer ${token}`)
  return (req, res, next) => {
    if (timingSafeEqual(hashOf(req.get('Authorization') ?? ''), expected)) return next()
    res.status(401).set('WWW-Authenticate', 'Bearer').type('text').send('a token is needed\n')
  }
}

const hashOf = (text: string): Buffer => createHash('sha256').update(text).digest()
