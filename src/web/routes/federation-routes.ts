import express, { type Router } from 'express'
import { NotFound } from '../../domain/errors.ts'
import type { WebDependencies } from '../dependencies.ts'
import { csrf } from '../middleware/csrf.ts'
import { federationPage } from '../pages/federation/page.ts'
import { paths } from '../paths.ts'

/** Signing in elsewhere, where that is set up; pages that aren't there, where it isn't. */
export const federationRoutes = (dependencies: WebDependencies): Router => {
  const router = express.Router()
  const { federation } = dependencies
  router.use((_req, res, next) => {
    res.locals.federation = federation?.name ?? null
    next()
  })
  const page = federation && federationPage(federation, dependencies)
  const gone = () => {
    throw new NotFound('federation')
  }
  router.get(paths.federation.pattern, page?.leave ?? gone)
  router.post(paths.federation.pattern, page ? csrf() : gone, page?.keep ?? gone)
  router.get(paths.federationReturn.pattern, page?.comeBack ?? gone)
  return router
}
