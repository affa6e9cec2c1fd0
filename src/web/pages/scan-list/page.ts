import type { Request, Response } from 'express'
import { formatDay } from '../../../content/format-day.ts'
import { may } from '../../../domain/account/membership.ts'
import { lastDayToTakeBack } from '../../../domain/scan/discarded-draft.ts'
import { closedOn } from '../../../domain/scan/scan.ts'
import type { WebDependencies } from '../../dependencies.ts'
import { flashOnce } from '../../flash.ts'
import { memberOf } from '../../middleware/current-member.ts'
import { pageOfList } from '../../page-of-list.ts'
import { paths } from '../../paths.ts'
import { render } from '../../render.ts'

type Dependencies = Pick<WebDependencies, 'listScans' | 'countListed' | 'listDiscardedDrafts'>

/** All scans of the institution, and below them the discarded drafts that can still be restored. */
export const scanListPage = ({ listScans, countListed, listDiscardedDrafts }: Dependencies) => ({
  async get(req: Request, res: Response) {
    const { t, language } = res.locals
    const member = memberOf(res.locals)
    const pages = pageOfList(paths.scans.href({}), req.query.page, await countListed(member.institutionId, 'scans'))
    const rows = (await listScans(member.institutionId, pages.part)).map((scan) => ({
      href: paths.scan.href({ scanId: scan.id }),
      title: scan.title,
      status: scan.status,
      statusText: t.scan.status[scan.status],
      when: t.scan.list.when[scan.status](
        formatDay(scan.status === 'closed' ? closedOn(scan) : scan.closesOn, language),
      ),
    }))
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
      mayLookAfter: may(member, 'look-after-members'),
      discarded: may(member, 'edit-draft') ? discarded : [],
      flash: flashOnce(req, t.scan.flashes),
    })
  },
})
