import path from 'node:path'
import compression from 'compression'
import cookieParser from 'cookie-parser'
import express, { type Express } from 'express'
import { root } from '../root.ts'
import { assetRoutes } from './assets.ts'
import type { WebDependencies } from './dependencies.ts'
import { errorHandler, pageNotFound } from './error-handler.ts'
import { formBody } from './middleware/form-body.ts'
import { pageLocals } from './middleware/page-locals.ts'
import { requestLog } from './middleware/request-log.ts'
import { sameOrigin } from './middleware/same-origin.ts'
import { securityHeaders } from './middleware/security-headers.ts'
import { accountRoutes } from './routes/account-routes.ts'
import { respondentRoutes } from './routes/respondent-routes.ts'

/** The app as a table of contents: what every request meets, in order. */
export const createApp = (dependencies: WebDependencies): Express => {
  const { baseUrl, trustProxy, log } = dependencies
  const app = express()
  app.set('view engine', 'ejs')
  app.set('views', path.join(root, 'views'))
  app.set('trust proxy', trustProxy)
  app.set('query parser', 'simple')
  app.disable('x-powered-by')

  app.use(requestLog(log))
  app.use(securityHeaders(baseUrl))
  app.use(compression())
  app.use(assetRoutes())
  app.use(cookieParser())
  app.use(pageLocals(baseUrl.startsWith('https:')))
  app.use(sameOrigin(baseUrl))
  app.use(noStore)
  app.use(formBody())
  app.use(respondentRoutes(dependencies))
  app.use(accountRoutes(dependencies))
  app.use(pageNotFound)
  app.use(errorHandler(log))
  return app
}

/** Every page is somebody's own. */
const noStore: express.RequestHandler = (_req, res, next) => {
  res.set('Cache-Control', 'no-store')
  next()
}
