import compression from 'compression'
import express, { type Express } from 'express'
import { resumeSeal } from './account/resume-seal.ts'
import { assetRoutes } from './assets.ts'
import type { WebDependencies } from './dependencies.ts'
import { answerDesk } from './desk/answer-desk.ts'
import { finishBegun } from './desk/begun.ts'
import { behind } from './desk/behind.ts'
import { errorHandler, pageNotFound } from './error-handler.ts'
import { formBody } from './middleware/form-body.ts'
import { namedHost } from './middleware/named-host.ts'
import { noIndex } from './middleware/no-index.ts'
import { noStore } from './middleware/no-store.ts'
import { pageLocals } from './middleware/page-locals.ts'
import { requestLog } from './middleware/request-log.ts'
import { sameOrigin } from './middleware/same-origin.ts'
import { securityHeaders } from './middleware/security-headers.ts'
import { stuckSigns } from './middleware/stuck-signs.ts'
import { textCookies } from './middleware/text-cookies.ts'
import { paths } from './paths.ts'
import { accountRoutes } from './routes/account-routes.ts'
import { operatorRoutes } from './routes/operator-routes.ts'
import { respondentRoutes } from './routes/respondent-routes.ts'
import { compiledViews, engineOf, VIEWS } from './view-engine.ts'

/**
 * Makes the app. Reads as a table of contents: all that a request passes, in order. The desk comes before all of it, and
 * passes on what isn't an ordinary request of a respondent.
 */
export const createApp = (dependencies: WebDependencies): Express => {
  const { baseUrl, keys, trustProxy } = dependencies
  const app = express()
  app.set('view engine', 'ejs')
  const views = compiledViews({ watched: app.get('env') !== 'production' })
  app.engine('ejs', engineOf(views))
  app.set('views', VIEWS)
  app.set('trust proxy', trustProxy)
  app.set('query parser', 'simple')
  app.disable('x-powered-by')
  // Browsers don't keep pages. `render` sets an ETag on the pages that they may keep.
  app.disable('etag')

  app.use(securityHeaders(baseUrl))
  app.use(namedHost)
  app.use(operatorRoutes(dependencies))
  app.use(requestLog(dependencies))
  app.use(assetRoutes())
  app.use(stuckSigns)
  app.use(UNLISTED, noIndex)
  app.use(noStore)
  app.use(compression())
  app.use(textCookies)
  app.use(pageLocals(baseUrl.startsWith('https:'), resumeSeal(keys.resumeMac)))
  app.use(finishBegun)
  app.use(sameOrigin(baseUrl))
  app.use(formBody())
  app.use(respondentRoutes(dependencies))
  app.use(accountRoutes(dependencies))
  app.use(pageNotFound)
  app.use(errorHandler(dependencies))
  return behind(answerDesk(dependencies, views, { keeps: app.get('env') !== 'development' }), app)
}

/** Where addresses begin that people get from somebody: nothing below them is for search engines. */
const UNLISTED = [paths.answer, paths.feedbackPage, paths.mailBox].map(({ pattern }) => pattern.replace(/\/:.*/, ''))
