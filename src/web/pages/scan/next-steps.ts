import type { ScreenTexts } from '../../../content/screen-texts.ts'
import { type Act, type Member, may } from '../../../domain/account/membership.ts'
import type { Scan } from '../../../domain/scan/scan.ts'
import { paths } from '../../paths.ts'

type Step<Texts> = {
  readonly act: Act
  /** Those who may do this get another step instead. */
  readonly unless?: Act
  readonly at: { href(values: { scanId: string }): string }
  readonly text: keyof Texts
}
type Texts = ScreenTexts['scan']

/** The ways to reach people while a scan is open. */
const REACHING: readonly Step<Texts['open']['steps']>[] = [
  { act: 'invite', at: paths.addressees, text: 'addressees' },
  { act: 'send-mail', at: paths.mailings, text: 'mailings' },
  { act: 'see-progress', unless: 'send-mail', at: paths.mailings, text: 'mailingsOfFacilitator' },
  { act: 'see-links', at: paths.handouts, text: 'handouts' },
]

/** The next steps after closing, in their usual order. */
const AFTER_CLOSE: readonly Step<Texts['closed']['steps']>[] = [
  { act: 'release-remarks', at: paths.remarks, text: 'remarks' },
  { act: 'lead-workshop', at: paths.workshop, text: 'workshop' },
  { act: 'keep-agreements', at: paths.agreements, text: 'agreements' },
  { act: 'publish-feedback', at: paths.feedback, text: 'feedback' },
  { act: 'see-report', at: paths.downloads, text: 'downloads' },
  { act: 'contribute', at: paths.contribution, text: 'contribution' },
  { act: 'edit-draft', at: paths.nextRound, text: 'nextRound' },
]

/** The steps that this member may take, each with its title and a sentence. None for a draft. */
export const nextSteps = (scan: Scan, member: Member, t: ScreenTexts) => {
  const stepsOf = <Kind extends string>(
    steps: readonly (Omit<Step<unknown>, 'text'> & { readonly text: Kind })[],
    texts: { readonly [kind in Kind]: { readonly title: string; readonly text: string } },
  ) =>
    steps
      .filter(({ act, unless }) => may(member, act) && !(unless && may(member, unless)))
      .map(({ at, text }) => ({ href: at.href({ scanId: scan.id }), ...texts[text] }))
  if (scan.status === 'open') return stepsOf(REACHING, t.scan.open.steps)
  return scan.status === 'closed' ? stepsOf(AFTER_CLOSE, t.scan.closed.steps) : []
}
