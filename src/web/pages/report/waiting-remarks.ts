import type { Response } from 'express'
import { may } from '../../../domain/account/membership.ts'
import type { Dossier } from '../../../domain/report/dossier.ts'
import type { Scan } from '../../../domain/scan/scan.ts'
import { memberOf } from '../../middleware/current-member.ts'
import { paths } from '../../paths.ts'

/**
 * Says that remarks still wait for a decision, so that nobody prints a report without them by accident; with a link for
 * the member who decides. Null when none wait.
 */
export const waitingRemarks = (res: Response, { id: scanId }: Scan, { remarks }: Dossier) => {
  if (remarks.state !== 'kept' || remarks.waiting === 0) return null
  const { t } = res.locals
  const decides = may(memberOf(res.locals), 'release-remarks')
  return {
    text: t.report.remarksWait(remarks.waiting),
    link: decides ? { href: paths.remarks.href({ scanId }), text: t.report.toRemarks } : null,
  }
}
