import type { auditLogNl } from './audit-log-nl.ts'

/** Told without a name where none is kept. */
const by = (who: string | null): string => who ?? 'Somebody'

const named = (scan: string | null): string => (scan === null ? 'a scan that is gone by now' : `the scan ‘${scan}’`)

/** `board+facilitator`, in words. */
const roles = (subject: string | null): string => (subject ?? '').replace('board', 'board member').replace('+', ' and ')

export const auditLogEn: typeof auditLogNl = {
  title: 'Audit log',
  lead: 'Who among you did what, and when? The newest comes first. Nobody can change or delete a line. Lines are deleted automatically after twelve months.',
  never: 'Nobody who answers the scan is ever in here.',
  when: 'When',
  what: 'What',
  who: 'Who',
  nobody: 'automatic',
  none: 'There is nothing in it yet.',
  download: 'Download as CSV',
  fileName: 'audit log',
  sentences: {
    'sign-in': ({ who }) => `${by(who)} signed in.`,
    'launch-scan': ({ who, scan }) => (who ? `${by(who)} launched ${named(scan)}.` : `Launched: ${named(scan)}.`),
    'close-scan': ({ who, scan }) => (who ? `${by(who)} closed ${named(scan)}.` : `Closed by itself: ${named(scan)}.`),
    'move-closing-date': ({ who, scan }) => `${by(who)} gave more time for ${named(scan)}.`,
    'tighten-visibility': ({ who, scan }) => `${by(who)} made the rules of ${named(scan)} stricter.`,
    'discard-draft': ({ who, scan }) => `${by(who)} threw away the draft of ${named(scan)}.`,
    'restore-draft': ({ who, scan }) => `${by(who)} brought back ${named(scan)}.`,
    'delete-draft': () => 'A draft that was thrown away was deleted by itself.',
    'delete-scan': ({ who }) =>
      who ? `${by(who)} deleted a scan.` : 'A scan was deleted by itself, since its retention period was over.',
    'start-next-round': ({ who, scan }) => `${by(who)} started a new round after ${named(scan)}.`,
    'release-remark': ({ who, scan }) => `${by(who)} released a comment about ${named(scan)}.`,
    'shorten-remark': ({ who, scan }) => `${by(who)} released a shortened comment about ${named(scan)}.`,
    'withhold-remark': ({ who, scan }) => `${by(who)} withheld a comment about ${named(scan)}.`,
    'reconsider-remark': ({ who, scan }) => `${by(who)} put a comment back for review, about ${named(scan)}.`,
    'publish-feedback': ({ who, scan }) => `${by(who)} published the feedback page of ${named(scan)}.`,
    'contribute-to-mirror': ({ who }) => `${by(who)} contributed to the mirror.`,
    'withdraw-from-mirror': ({ who }) => `${by(who)} withdrew the contribution to the mirror.`,
    'withdraw-feedback': ({ who, scan }) => `${by(who)} withdrew the feedback page of ${named(scan)}.`,
    'export-results': ({ who, scan, subject }) => `${by(who)} downloaded the results (${subject}) of ${named(scan)}.`,
    'export-audit-log': ({ who }) => `${by(who)} downloaded this log.`,
    'send-mailing': ({ who, scan }) =>
      who
        ? `${by(who)} sent mail about ${named(scan)}.`
        : `As planned, a reminder of ${named(scan)} was sent automatically.`,
    'plan-reminders': ({ who, scan }) => `${by(who)} planned reminders for ${named(scan)}.`,
    'withdraw-reminder': ({ who, scan }) => `${by(who)} withdrew a planned reminder of ${named(scan)}.`,
    'hand-out-links': ({ who, scan }) => `${by(who)} downloaded the personal links of ${named(scan)}.`,
    'offer-membership': ({ who, about, subject }) => `${by(who)} invited ${about} as ${roles(subject)}.`,
    'renew-offer': ({ who, about }) => `${by(who)} invited ${about} again.`,
    'withdraw-offer': ({ who, about }) => `${by(who)} withdrew the invitation of ${about}.`,
    'accept-offer': ({ who, about, subject }) => `${by(who)} takes part as ${roles(subject)}, invited at ${about}.`,
    'change-roles': ({ who, about, subject }) => `${by(who)} made ${about}: ${roles(subject)}.`,
    'remove-member': ({ who, about }) => `${by(who)} removed ${about}.`,
    'change-institution': ({ who }) => `${by(who)} changed the settings of the institution.`,
    'change-address': ({ who }) => `${by(who)} chose another e-mail address to sign in with.`,
    'reset-account': ({ about }) =>
      `The operator of this installation turned off the second step of ${about} and made a link for a new password.`,
  },
}
