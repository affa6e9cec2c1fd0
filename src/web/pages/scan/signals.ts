import type { ScreenTexts } from '../../../content/screen-texts.ts'
import { type Member, may } from '../../../domain/account/membership.ts'
import { dayOf } from '../../../domain/calendar.ts'
import type { GroupProgress } from '../../../domain/scan/progress.ts'
import type { Language } from '../../../domain/scan/rubric.ts'
import type { Scan } from '../../../domain/scan/scan.ts'
import { type Signal, signalsOf } from '../../../domain/scan/signals.ts'
import { paths } from '../../paths.ts'
import { nameOfGroup } from './view-model.ts'

type Told = {
  /** A next step, and nothing that goes wrong. */
  readonly isCalm: boolean
  readonly text: string
  readonly action: { readonly href: string; readonly text: string } | null
}

/** The signals that need attention, in words, each with a link to what this member may do about it. */
export const toldSignals = (
  scan: Scan,
  progress: readonly GroupProgress[],
  member: Member,
  t: ScreenTexts,
  language: Language,
  now: Date,
): readonly Told[] => {
  const today = dayOf(now)
  const openedOn = scan.status === 'draft' ? today : dayOf(scan.openedAt)
  return signalsOf(progress, { openedOn, closesOn: dayOf(scan.closesAt), today }).map((signal) => ({
    isCalm: signal.kind === 'just-launched' || signal.kind === 'all-answered',
    text: textOf(signal, (group) => nameOfGroup(group, language, scan.coachTitle), member, t),
    action: actionOf(signal, scan, member, t),
  }))
}

const textOf = (signal: Signal, name: (group: GroupProgress) => string, member: Member, t: ScreenTexts): string => {
  const s = t.progress.signals
  switch (signal.kind) {
    case 'just-launched':
      return may(member, 'see-links') ? s.justLaunched.invites : s.justLaunched.follows
    case 'nobody-yet':
      return s.nobodyYet
    case 'all-answered':
      return s.allAnswered
    case 'too-small':
      return s.tooSmall(name(signal.group), signal.group.invited ?? 0, signal.needed)
    case 'still-hidden':
      return s.stillHidden(name(signal.group), signal.needed)
    case 'few':
      return s.few(name(signal.group), signal.percentage)
    case 'more-than-invited':
      return s.moreThanInvited(name(signal.group))
  }
}

/** The anchor of the form that moves the closing time, on the same page. */
export const MORE_TIME = 'more-time'

const actionOf = ({ kind }: Signal, scan: Scan, member: Member, t: ScreenTexts): Told['action'] => {
  const s = t.progress.signals
  if (kind === 'more-than-invited') return null
  if (kind === 'all-answered') {
    return may(member, 'close-scan') ? { href: paths.closure.href({ scanId: scan.id }), text: s.toClosure } : null
  }
  if (may(member, 'invite')) {
    return kind === 'too-small' || kind === 'just-launched' || kind === 'nobody-yet'
      ? { href: paths.addressees.href({ scanId: scan.id }), text: s.toInvite }
      : { href: paths.mailings.href({ scanId: scan.id }), text: s.toMail }
  }
  return kind === 'still-hidden' && may(member, 'close-scan') ? { href: `#${MORE_TIME}`, text: s.toMoreTime } : null
}
