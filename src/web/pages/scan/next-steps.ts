import type { ScreenTexts } from '../../../content/screen-texts.ts'
import { type Act, type Member, may } from '../../../domain/membership.ts'
import type { Scan } from '../../../domain/scan.ts'
import { paths } from '../../paths.ts'

type Step = { readonly act: Act; readonly at: { href(values: { scanId: string }): string }; readonly text: keyof Steps }
type Steps = ScreenTexts['scan']['closed']['steps']

/** What can be done with a closed scan, in the order in which people do it. */
const STEPS: readonly Step[] = [
  { act: 'release-remarks', at: paths.remarks, text: 'remarks' },
  { act: 'lead-workshop', at: paths.workshop, text: 'workshop' },
  { act: 'keep-actions', at: paths.agreements, text: 'agreements' },
  { act: 'publish-feedback', at: paths.feedback, text: 'feedback' },
  { act: 'see-report', at: paths.downloads, text: 'downloads' },
  { act: 'edit-draft', at: paths.nextRound, text: 'nextRound' },
]

export const nextSteps = (scan: Scan, member: Member, t: ScreenTexts) =>
  STEPS.filter(({ act }) => may(member, act)).map(({ at, text }) => ({
    href: at.href({ scanId: scan.id }),
    ...t.scan.closed.steps[text],
  }))
