import type { Request, Response } from 'express'
import type { ScanSummary } from '../../../application/scan/scan-read-models.ts'
import { formatClosing, formatDay, formatUntil, lastMomentOf } from '../../../content/format-day.ts'
import type { ScreenTexts } from '../../../content/screen-texts.ts'
import { may } from '../../../domain/account/membership.ts'
import { type Day, dayOf } from '../../../domain/calendar.ts'
import type { InstitutionId, ScanId } from '../../../domain/ids.ts'
import { lastDayToTakeBack } from '../../../domain/scan/discarded-draft.ts'
import { totalOf } from '../../../domain/scan/progress.ts'
import type { Language } from '../../../domain/scan/rubric.ts'
import type { WebDependencies } from '../../dependencies.ts'
import { flashOnce } from '../../flash.ts'
import { memberOf } from '../../middleware/current-member.ts'
import { pageOfList } from '../../page-of-list.ts'
import { paths } from '../../paths.ts'
import { render } from '../../render.ts'
import { daysLeft } from '../scan/days-left.ts'

type Dependencies = Pick<
  WebDependencies,
  'listScans' | 'countListed' | 'listDiscardedDrafts' | 'getScan' | 'readProgress' | 'now'
>

/** All scans of the institution, and below them the discarded drafts that can still be restored. */
export const scanListPage = (dependencies: Dependencies) => ({
  async get(req: Request, res: Response) {
    const { listScans, countListed, listDiscardedDrafts } = dependencies
    const { t, language } = res.locals
    const member = memberOf(res.locals)
    const pages = pageOfList(paths.scans.href({}), req.query.page, await countListed(member.institutionId, 'scans'))
    const scans = await listScans(member.institutionId, pages.part)
    const today = dayOf(dependencies.now())
    const rows = await Promise.all(
      scans.map(async (scan) => ({
        href: paths.scan.href({ scanId: scan.id }),
        title: scan.title,
        status: scan.status,
        statusText: t.scan.status[scan.status],
        when: whenOf(scan, today, t, language),
        answered: scan.status === 'open' ? await answeredOf(dependencies, member.institutionId, scan.id, t) : '',
      })),
    )
    const discarded = (await listDiscardedDrafts(member.institutionId)).map(({ id, title, discardedOn }) => ({
      restoration: paths.restoration.href({ scanId: id }),
      title,
      until: t.scan.list.discardedUntil(formatDay(lastDayToTakeBack(discardedOn), language)),
    }))
    await render(res, 'scan-list/page', {
      title: t.scan.list.title,
      rows,
      pages,
      mayErase: may(member, 'erase-scan'),
      discarded: may(member, 'edit-draft') ? discarded : [],
      flash: flashOnce(req, t.scan.flashes),
    })
  },
})

const whenOf = (scan: ScanSummary, today: Day, t: ScreenTexts, language: Language): string => {
  if (scan.status === 'open') return daysLeft(scan, today, t, language)
  return t.scan.list.when[scan.status](
    scan.status === 'closed' ? formatUntil(lastMomentOf(scan), language) : formatClosing(scan.closesAt, language),
  )
}

/** The number of answers to an open scan. Empty where the progress of a group is hidden. */
const answeredOf = async (
  { getScan, readProgress }: Dependencies,
  institutionId: InstitutionId,
  scanId: ScanId,
  t: ScreenTexts,
): Promise<string> => {
  const total = totalOf(await readProgress(institutionId, await getScan(institutionId, scanId)))
  return total === null ? '' : t.scan.list.answered(total.responses, total.invited)
}
