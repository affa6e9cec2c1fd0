import type { RequestHandler } from 'express'
import { NotFound } from '../../domain/errors.ts'
import type { WebDependencies } from '../dependencies.ts'
import { csrf } from '../middleware/csrf.ts'
import { federationPage } from '../pages/federation/page.ts'
import { paths } from '../paths.ts'
import type { Route } from './route.ts'

/** Gives the views the name of the federation through which people may sign in. */
export const federationLocals =
  ({ federation }: Pick<WebDependencies, 'federation'>): RequestHandler =>
  (_req, res, next) => {
    res.locals.federation = federation?.name ?? null
    next()
  }

/** Signing in through the federation. Without one, these pages are not found. */
export const federationRoutes = (dependencies: WebDependencies): readonly Route[] => {
  const { federation } = dependencies
  const page = federation && federationPage(federation, dependencies)
  const gone = () => {
    throw new NotFound('federation')
  }
  return [
    { path: paths.federation, right: 'anyone', page: { get: page?.leave ?? gone } },
    { path: paths.federation, right: 'anyone', token: page ? csrf() : [], page: { post: page?.keep ?? gone } },
    { path: paths.federationReturn, right: 'anyone', page: { get: page?.comeBack ?? gone } },
  ]
}
