import type { MailBox } from '../../application/operations/mail-ports.ts'
import type { WebDependencies } from '../dependencies.ts'
import { mailBoxPage } from '../pages/mail-box/page.ts'
import { receiptsPage } from '../pages/receipts/page.ts'
import { paths } from '../paths.ts'
import type { Route } from './route.ts'

/** The receipts, which are all that is left of erased scans. */
export const receiptRoutes = (dependencies: WebDependencies): readonly Route[] => {
  const receipts = receiptsPage(dependencies)
  return [
    { path: paths.receipts, right: 'erase-scan', page: { get: receipts.get } },
    { path: paths.receipt, right: 'erase-scan', page: { get: receipts.getReceipt } },
    { path: paths.receiptFile, right: 'erase-scan', page: { get: receipts.getFile } },
  ]
}

/** The mail that was kept instead of sent. No pages where mail is sent. */
export const mailBoxRoutes = (mailBox: MailBox | null): readonly Route[] => {
  if (!mailBox) return []
  const box = mailBoxPage(mailBox)
  return [
    { path: paths.mailBox, right: 'member', page: { get: box.get } },
    { path: paths.boxedMail, right: 'member', page: { get: box.getMail } },
    { path: paths.boxedMailSheet, right: 'member', page: { get: box.getSheet } },
  ]
}
