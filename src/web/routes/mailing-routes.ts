import type { RequestHandler } from 'express'
import type { WebDependencies } from '../dependencies.ts'
import { linkListPage } from '../pages/link-list/page.ts'
import { mailingDeletionPage } from '../pages/mailings/deletion/page.ts'
import { mailingDispatchPage } from '../pages/mailings/dispatch/page.ts'
import { mailingListPage } from '../pages/mailings/list/page.ts'
import { mailingPreviewPage } from '../pages/mailings/preview/page.ts'
import { mailingProgressPage } from '../pages/mailings/progress/page.ts'
import { reminderDispatchPage, remindersPage, reminderWithdrawalPage } from '../pages/mailings/reminders/page.ts'
import { mailingRepeatPage } from '../pages/mailings/repeat/page.ts'
import { mailingStopPage } from '../pages/mailings/stop/page.ts'
import { mailingTextPage } from '../pages/mailings/text/page.ts'
import { mailingTrialPage } from '../pages/mailings/trial/page.ts'
import { paths } from '../paths.ts'
import type { Route } from './route.ts'

/** Mails to the people who were invited by name. Behind `knownScan`. */
export const mailingRoutes = (dependencies: WebDependencies): readonly Route[] => {
  const preview = mailingPreviewPage(dependencies)
  return [
    { path: paths.mailings, right: 'see-progress', page: mailingListPage(dependencies) },
    { path: paths.mailing, right: 'see-progress', page: mailingProgressPage(dependencies) },
    { path: paths.mailings, right: 'send-mail' },
    { path: paths.mailingText, right: 'send-mail', page: mailingTextPage(dependencies) },
    { path: paths.mailingPreview, right: 'send-mail', page: { get: preview.get } },
    { path: paths.mailingSheet, right: 'send-mail', page: { get: preview.getSheet } },
    { path: paths.mailingDispatch, right: 'send-mail', page: mailingDispatchPage(dependencies) },
    { path: paths.mailingStop, right: 'send-mail', page: mailingStopPage(dependencies) },
    { path: paths.mailingDeletion, right: 'send-mail', page: mailingDeletionPage(dependencies) },
    { path: paths.mailingTrial, right: 'send-mail', page: { get: back, post: mailingTrialPage(dependencies).post } },
    { path: paths.mailingRepeat, right: 'send-mail', page: { get: back, post: mailingRepeatPage(dependencies).post } },
    { path: paths.reminders, right: 'send-mail', page: remindersPage(dependencies) },
    { path: paths.reminderDispatch, right: 'send-mail', page: reminderDispatchPage(dependencies) },
    { path: paths.reminderWithdrawal, right: 'send-mail', page: reminderWithdrawalPage(dependencies) },
    { path: paths.linkList, right: 'send-mail', page: linkListPage(dependencies) },
  ]
}

/** Opening an address that only a button posts to, for example by a reload, leads back to the mailing. */
const back: RequestHandler = (req, res) => res.redirect(303, req.originalUrl.replace(/\/[^/]+$/, ''))
