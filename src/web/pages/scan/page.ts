import type { Request, Response } from 'express'
import { may } from '../../../domain/membership.ts'
import type { WebDependencies } from '../../dependencies.ts'
import { emptyForm, type Form, type Input } from '../../form.ts'
import { memberOf } from '../../middleware/current-member.ts'
import { noticeOnce } from '../../notice.ts'
import { render } from '../../render.ts'
import { scanOfPath } from '../../scan-of-path.ts'
import { earlierTitle } from './earlier-title.ts'
import { nextSteps } from './next-steps.ts'
import { groupRows, laterDay, scanFacts } from './view-model.ts'

type Dependencies = Pick<WebDependencies, 'getScan' | 'closeScanWhenDue' | 'readProgress' | 'now' | 'baseUrl'>

/** One scan in each of its states: a draft to prepare, an open one to follow, a closed one to read. */
export const scanPage = (dependencies: Dependencies) => ({
  get: (req: Request, res: Response) => showScan(dependencies, req, res, emptyForm()),
})

/** Also where a wrong closing date comes back to. */
export const showScan = async (
  dependencies: Dependencies,
  req: Request,
  res: Response,
  form: Form<unknown>,
): Promise<void> => {
  const { readProgress, baseUrl } = dependencies
  const { institutionId, scan } = await scanOfPath(dependencies)(req, res)
  const { t, language } = res.locals
  const progress = scan.status === 'open' ? await readProgress(institutionId, scan) : []
  const member = memberOf(res.locals)
  const model = {
    title: scan.title,
    scan,
    facts: scanFacts(scan, t, language, await earlierTitle(dependencies.getScan, institutionId, scan)),
    rows: groupRows(scan, progress, t, language, baseUrl),
    steps: nextSteps(scan, member, t),
    mayLaunch: may(member, 'launch-scan'),
    mayClose: may(member, 'close-scan'),
    maySeeLinks: may(member, 'see-links'),
    mayInvite: may(member, 'invite'),
    form: { ...form, values: { closesOn: laterDay(scan), ...(form.values as Input) } },
    notice: noticeOnce(req, t.scan.notices),
  }
  await render(res, `scan/${scan.status}`, model, { status: form.state === 'invalid' ? 422 : 200 })
}
