import type { WebDependencies } from '../dependencies.ts'
import { csrf } from '../middleware/csrf.ts'
import { addressChangePage } from '../pages/address-change/page.ts'
import { firstRunPage } from '../pages/first-run/page.ts'
import { institutionsPage } from '../pages/institutions/page.ts'
import { joinPage } from '../pages/join/page.ts'
import { newPasswordPage } from '../pages/new-password/page.ts'
import { passwordResetPage } from '../pages/password-reset/page.ts'
import { signInCodePage } from '../pages/sign-in/code/page.ts'
import { signInEnrolmentPage } from '../pages/sign-in/enrolment/page.ts'
import { signInPage } from '../pages/sign-in/page.ts'
import { showLapsed } from '../pages/sign-in/show.ts'
import { paths } from '../paths.ts'
import type { Route } from './route.ts'

/** The pages for signing in. A form that was opened in an earlier session has a handler of its own. */
export const signInRoutes = (dependencies: WebDependencies): readonly Route[] => {
  const signIn = signInPage(dependencies)
  const code = signInCodePage(dependencies)
  const enrolment = signInEnrolmentPage(dependencies)
  const token = csrf(showLapsed)
  return [
    {
      path: paths.signIn,
      right: 'anyone',
      token: csrf(signIn.stale),
      page: { get: signIn.get, post: signIn.post },
    },
    { path: paths.signInCode, right: 'anyone', token, page: code },
    { path: paths.signInEnrolment, right: 'anyone', token, page: { get: enrolment.get, post: enrolment.post } },
    { path: paths.signInGrace, right: 'anyone', token, page: { post: enrolment.putOff } },
    { path: paths.signOut, right: 'anyone', token: csrf(), page: { post: signIn.signOut } },
    { path: paths.firstRun, right: 'anyone', token: csrf(), page: firstRunPage(dependencies) },
    { path: paths.institutions, right: 'account', token: csrf(), page: institutionsPage(dependencies) },
  ]
}

/**
 * The pages behind links in account mails, signed in or not. A check of the token goes before those below `paths.join`.
 */
export const mailedRoutes = (dependencies: WebDependencies): readonly Route[] => {
  const reset = passwordResetPage(dependencies)
  const newPassword = newPasswordPage(dependencies)
  const change = addressChangePage(dependencies)
  const join = joinPage(dependencies)
  return [
    {
      path: paths.passwordReset,
      right: 'anyone',
      token: csrf(reset.stale),
      page: { get: reset.get, post: reset.post },
    },
    { path: paths.passwordResetSent, right: 'anyone', page: { get: reset.getSent } },
    { path: paths.newPasswordLink, right: 'anyone', page: { get: newPassword.arrive } },
    {
      path: paths.newPassword,
      right: 'anyone',
      token: csrf(newPassword.get),
      page: { get: newPassword.get, post: newPassword.post },
    },
    { path: paths.addressChangeDone, right: 'anyone', page: { get: change.getDone } },
    { path: paths.addressChangeStopped, right: 'anyone', page: { get: change.getStopped } },
    {
      path: paths.addressChangeRefusal,
      right: 'anyone',
      token: csrf(change.staleRefusal),
      page: { post: change.refuse },
    },
    { path: paths.addressChangeLink, right: 'anyone', page: { get: change.arrive } },
    {
      path: paths.addressChange,
      right: 'anyone',
      token: csrf(change.get),
      page: { get: change.get, post: change.post },
    },
    { path: paths.offerArrival, right: 'anyone', page: { get: join.arrive } },
    { path: paths.join, right: 'anyone', page: { get: join.get, post: join.post } },
    { path: paths.joinAcceptance, right: 'anyone', page: { post: join.postAcceptance } },
  ]
}
