import type { WebDependencies } from '../dependencies.ts'
import { addressPage } from '../pages/account/address/page.ts'
import { accountPage } from '../pages/account/overview/page.ts'
import { passwordPage } from '../pages/account/password/page.ts'
import { recoveryCodesPage } from '../pages/account/recovery-codes/page.ts'
import { secondFactorPage } from '../pages/account/second-factor/page.ts'
import { secondFactorPermissionPage } from '../pages/account/second-factor/permission-page.ts'
import { sessionsPage } from '../pages/account/sessions/page.ts'
import { paths } from '../paths.ts'
import type { Route } from './route.ts'

/** The account of the member who is signed in. */
export const ownAccountRoutes = (dependencies: WebDependencies): readonly Route[] => {
  const address = addressPage(dependencies)
  const sessions = sessionsPage(dependencies)
  return [
    { path: paths.account, right: 'member', page: accountPage(dependencies) },
    { path: paths.ownPassword, right: 'member', page: passwordPage(dependencies) },
    { path: paths.ownAddress, right: 'member', page: address },
    { path: paths.ownAddressCancellation, right: 'member', page: { post: address.cancel } },
    { path: paths.ownSecondFactorPermission, right: 'member', page: secondFactorPermissionPage(dependencies) },
    { path: paths.ownSecondFactor, right: 'member', page: secondFactorPage(dependencies) },
    { path: paths.ownRecoveryCodes, right: 'member', page: recoveryCodesPage(dependencies) },
    { path: paths.otherSessionsEnd, right: 'member', page: { post: sessions.endOthers } },
    { path: paths.sessionEnd, right: 'member', page: { post: sessions.endOne } },
  ]
}
