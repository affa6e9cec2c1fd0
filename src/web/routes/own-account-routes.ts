import express, { type Router } from 'express'
import type { WebDependencies } from '../dependencies.ts'
import { addressPage } from '../pages/account/address/page.ts'
import { accountPage } from '../pages/account/overview/page.ts'
import { passwordPage } from '../pages/account/password/page.ts'
import { recoveryCodesPage } from '../pages/account/recovery-codes/page.ts'
import { secondFactorPage } from '../pages/account/second-factor/page.ts'
import { secondFactorPermissionPage } from '../pages/account/second-factor/permission-page.ts'
import { sessionsPage } from '../pages/account/sessions/page.ts'
import { pathBelow } from '../path.ts'
import { paths } from '../paths.ts'

/** Somebody's own account. */
export const ownAccountRoutes = (dependencies: WebDependencies): Router => {
  const router = express.Router()
  const below = pathBelow(paths.account)

  router.get(below(paths.account), accountPage(dependencies).get)

  const password = passwordPage(dependencies)
  router.get(below(paths.ownPassword), password.get)
  router.post(below(paths.ownPassword), password.post)

  const address = addressPage(dependencies)
  router.get(below(paths.ownAddress), address.get)
  router.post(below(paths.ownAddress), address.post)
  router.post(below(paths.ownAddressCancellation), address.cancel)

  const permission = secondFactorPermissionPage(dependencies)
  router.get(below(paths.ownSecondFactorPermission), permission.get)
  router.post(below(paths.ownSecondFactorPermission), permission.post)
  const secondFactor = secondFactorPage(dependencies)
  router.get(below(paths.ownSecondFactor), secondFactor.get)
  router.post(below(paths.ownSecondFactor), secondFactor.post)
  const recoveryCodes = recoveryCodesPage(dependencies)
  router.get(below(paths.ownRecoveryCodes), recoveryCodes.get)
  router.post(below(paths.ownRecoveryCodes), recoveryCodes.post)

  const sessions = sessionsPage(dependencies)
  router.post(below(paths.otherSessionsEnd), sessions.endOthers)
  router.post(below(paths.sessionEnd), sessions.endOne)
  return router
}
