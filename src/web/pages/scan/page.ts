import type { Request, Response } from 'express'
import { formatInstant } from '../../../content/format-day.ts'
import type { ScreenTexts } from '../../../content/screen-texts.ts'
import { may } from '../../../domain/account/membership.ts'
import { dayOf } from '../../../domain/calendar.ts'
import { isDue, type Scan } from '../../../domain/scan/scan.ts'
import { type Outcomes, STAGES, stageOf } from '../../../domain/scan/stage.ts'
import type { WebDependencies } from '../../dependencies.ts'
import { flashOnce } from '../../flash.ts'
import { emptyForm, type Form, type Input } from '../../form.ts'
import { memberOf } from '../../middleware/current-member.ts'
import { knownScanOf } from '../../middleware/known-scan.ts'
import { render } from '../../render.ts'
import { dueReminders } from '../mailings/reminders/view-model.ts'
import { daysLeft } from './days-left.ts'
import { earlierTitle } from './earlier-title.ts'
import { nextSteps } from './next-steps.ts'
import { nightLines } from './nights.ts'
import { MORE_TIME, toldSignals } from './signals.ts'
import { tooSmallGroups } from './too-small-groups.ts'
import { groupRows, laterClosing, launchFacts, scanFacts } from './view-model.ts'

export type ScanPageDependencies = Pick<
  WebDependencies,
  'getScan' | 'findLaunchChecks' | 'readProgress' | 'readNights' | 'readReminders' | 'readOutcomes' | 'baseUrl'
>

/** One scan in each of its states: a draft to prepare, an open one to follow, a closed one to read. */
export const scanPage = (dependencies: ScanPageDependencies) => ({
  get: (req: Request, res: Response) => showScan(dependencies, req, res, emptyForm()),
})

/** Shows the page. Also the answer to a wrong closing time. */
export const showScan = async (
  dependencies: ScanPageDependencies,
  req: Request,
  res: Response,
  form: Form<unknown>,
): Promise<void> => {
  const { readProgress, readNights, baseUrl } = dependencies
  const { scan, at } = knownScanOf(res)
  const { institutionId } = memberOf(res.locals)
  const { t, language } = res.locals
  const checks = await dependencies.findLaunchChecks(institutionId, scan.id)
  const progress = scan.status === 'open' ? await readProgress(institutionId, scan) : []
  const nights = scan.status === 'open' ? await readNights(institutionId, scan.id) : new Map()
  const reminders = scan.status === 'open' ? await dependencies.readReminders(institutionId, scan.id) : []
  const member = memberOf(res.locals)
  const model = {
    title: scan.title,
    scan,
    stages: stagesOf(
      scan,
      scan.status === 'closed' ? await dependencies.readOutcomes(institutionId, scan.id) : NONE_YET,
      t,
    ),
    facts: [
      ...scanFacts(scan, t, language, await earlierTitle(dependencies.getScan, institutionId, scan)),
      ...launchFacts(checks, t, language),
    ],
    rows: groupRows(scan, progress, t, language, baseUrl),
    daysLeft: daysLeft(scan, dayOf(at), t, language),
    /** After a leap of the clock; otherwise a scan that is due was closed before this page. */
    heldOpen: isDue(scan, at) ? t.scan.open.heldOpen(formatInstant(at, language)) : '',
    signals: toldSignals(scan, progress, member, t, language, at),
    nights: nightLines(scan, progress, nights, t, language, at),
    warnings: scan.status === 'draft' ? tooSmallGroups(scan, t, language) : [],
    moreTime: MORE_TIME,
    steps: nextSteps(scan, member, t),
    mayLaunch: may(member, 'launch-scan'),
    mayClose: may(member, 'close-scan'),
    mayErase: may(member, 'erase-scan'),
    maySeeLinks: may(member, 'see-links'),
    mayInvite: may(member, 'invite'),
    mayMail: may(member, 'send-mail'),
    due: dueReminders(scan, reminders, t, language),
    form: { ...form, values: { ...laterClosing(scan), ...(form.values as Input) } },
    flash: flashOnce(req, t.scan.flashes),
  }
  await render(res, `scan/${scan.status}`, model, { status: form.state === 'invalid' ? 422 : 200 })
}

const NONE_YET: Outcomes = { agreements: 0, isFeedbackPublished: false }

/** The stages with their names: those that are done, the current one, and those that are still to come. */
const stagesOf = (scan: Scan, outcomes: Outcomes, t: ScreenTexts) => {
  const at = STAGES.indexOf(stageOf(scan, outcomes))
  return STAGES.map((stage, index) => ({
    name: t.scan.stages[stage],
    state: index < at ? 'done' : index === at ? 'current' : 'later',
  }))
}
