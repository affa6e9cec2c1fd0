import type { ScanSettings } from '../src/application/scan/scan-settings.ts'
import type { Composed } from '../src/compose.ts'
import { setsOfDeepening } from '../src/content/deepenings.ts'
import { factorsOf } from '../src/content/editions.ts'
import { standardEdition } from '../src/content/rubric.ts'
import { type Actor, memberIn } from '../src/domain/account/actor.ts'
import { addDays, dayOf } from '../src/domain/calendar.ts'
import type { InstitutionId, ScanId } from '../src/domain/ids.ts'
import { schoolYearOf } from '../src/domain/mirror/contribution.ts'
import type { ExpectationPair } from '../src/domain/scan/expectation-pair.ts'
import type { AnsweredChecks } from '../src/domain/scan/launch-checks.ts'
import type { PrivacyTerms } from '../src/domain/scan/privacy-terms.ts'
import { lastMinuteOf } from '../src/domain/time-of-day.ts'
import { paths } from '../src/web/paths.ts'
import { agreedOn, TOLD_TO_ALL } from './demo-agreements.ts'
import { closedScanSheets, closedScanUnits, type GroupSheets, openScanSheets, UNITS, unitAt } from './demo-answers.ts'
import { demoInventory } from './demo-inventory.ts'
import { inviteByMail } from './demo-mail.ts'
import { demoMirror } from './demo-mirror.ts'

const COACH_TITLE = { singular: 'mediacoach', plural: 'mediacoaches' }
const INSTITUTION = 'ROC Voorbeeld (verzonnen)'
const EXPECTATIONS: readonly ExpectationPair[] = [
  { group: 'board', about: 'teachers' },
  { group: 'coaches', about: 'board' },
  { group: 'teachers', about: 'board' },
]
export const BOARD = {
  email: 'bestuur@voorbeeld.example',
  name: 'Bea Bestuur',
  password: 'drie-bruggen-over-het-water',
}
export const FACILITATOR = {
  email: 'gesprek@voorbeeld.example',
  name: 'Gijs Gesprek',
  password: 'vier-stoelen-in-een-kring',
}

const PRIVACY_TERMS: PrivacyTerms = {
  officer: 'Femke Functionaris',
  officerMail: 'privacy@voorbeeld.example',
  legalBasis: 'public-task',
  extra: '',
}

const LAUNCH_CHECKS: AnsweredChecks = {
  officer: 'informed',
  officerReason: '',
  council: 'asked',
  textsRead: true,
  by: BOARD.name,
}

/**
 * Creates the example with the use cases, as people would do it: the facilitator wrote down who does what, the board
 * launched a scan, everyone answered, it was closed and discussed in a workshop; a next round is open, and some of its
 * teachers were invited by mail. Eleven other institutions are in the mirror. The answers follow a pattern from practice:
 * the board calls the programme structural, mediacoaches and teachers do not, and the board does not expect that of
 * teachers. If the example already exists, nothing is created. Returns where everything is, as
 * text.
 */
export const seedDemo = async (app: Composed): Promise<string> => {
  const institutionId = (await institutionOf(app)) ?? (await tellStory(app))
  return whereEverythingIs(app, institutionId)
}

const institutionOf = async ({ signIn, membershipsOf }: Composed): Promise<InstitutionId | undefined> => {
  const board = await signIn(BOARD.email, BOARD.password)
  return board.ok ? (await membershipsOf(board.accountId))[0]?.institutionId : undefined
}

const tellStory = async (app: Composed): Promise<InstitutionId> => {
  const institutionId = await app.createInstitution(INSTITUTION, [
    { ...BOARD, roles: ['board'] },
    { ...FACILITATOR, roles: ['facilitator'] },
  ])
  const today = dayOf(app.now())
  await app.importMirror(demoMirror(schoolYearOf(today)), { dryRun: false })
  await app.printMirror()

  const board = await memberOf(app, institutionId, BOARD)
  await app.changeInstitution(board, { ...(await app.getInstitution(institutionId)), coachTitle: COACH_TITLE })
  await app.replaceInventory(await facilitatorOf(app, institutionId), demoInventory(today))
  const earlier = await app.draftScan(board, settings('Eerste meting', addDays(today, -21), addDays(today, 1)))
  await app.changePrivacyTerms(board, earlier, PRIVACY_TERMS)
  await app.launchScan(board, earlier, LAUNCH_CHECKS)
  await answerAll(app, institutionId, earlier, closedScanSheets)
  await app.closeScan(board, earlier)

  await tellWorkshop(app, institutionId, earlier)
  const current = await app.startNextRound(board, earlier, 'Probeer deze zelf')
  if (!current.ok) throw new Error(`the demo found no next round: ${current.reason}`)
  await leaveOutDeepening(app, board, institutionId, current.scanId)
  await app.launchScan(board, current.scanId, LAUNCH_CHECKS)
  await answerAll(app, institutionId, current.scanId, openScanSheets)
  await inviteByMail(app, await facilitatorOf(app, institutionId), current.scanId)
  return institutionId
}

/** The round that people try out asks the factors only, so that they are through it in ten minutes. */
const leaveOutDeepening = async (app: Composed, board: Actor, institutionId: InstitutionId, scanId: ScanId) => {
  const { title, referenceDate, closesAt } = await app.getScan(institutionId, scanId)
  const kept = settings(title, referenceDate ?? dayOf(app.now()), dayOf(closesAt))
  const changed = await app.changeDraft(board, scanId, { ...kept, sets: [] })
  if (!changed.ok) throw new Error(`the demo could not change its draft: ${changed.reason}`)
}

/** The facilitator releases all remarks but one, the workshop makes agreements, and the feedback page is published. */
const tellWorkshop = async (app: Composed, institutionId: InstitutionId, scanId: ScanId) => {
  const member = await facilitatorOf(app, institutionId)
  const [, ...looked] = await app.readRemarks(institutionId, scanId)
  for (const { id } of looked) await app.decideRemark(member, scanId, id, { decision: 'release' })
  for (const content of agreedOn(dayOf(app.now()))) await app.recordAgreement(member, scanId, content)
  const tells = (await app.getDossier(institutionId, scanId)).agreements.map(({ id }) => id)
  await app.changeFeedbackPage(member, scanId, { opening: TOLD_TO_ALL, showsFindings: true, tells })
  await app.publishFeedback(member, scanId)
}

const facilitatorOf = (app: Composed, institutionId: InstitutionId) => memberOf(app, institutionId, FACILITATOR)

const memberOf = async (app: Composed, institutionId: InstitutionId, who: typeof BOARD) => {
  const signedIn = await app.signIn(who.email, who.password)
  if (!signedIn.ok) throw new Error(`the demo found no ${who.name}`)
  return memberIn(institutionId, signedIn.accountId)
}

const settings = (title: string, referenceDate: string, closesOn: string): ScanSettings => ({
  title,
  referenceDate,
  closesAt: lastMinuteOf(closesOn),
  coachTitle: COACH_TITLE,
  edition: standardEdition.key,
  sets: setsOfDeepening('five-roles'),
  expectations: EXPECTATIONS,
  introduction: '',
  asksWish: true,
  takesRemarks: true,
  groups: [
    { key: 'board', label: null, visibility: { mode: 'on-record' }, invited: 3 },
    { key: 'coaches', label: null, visibility: { mode: 'protected', threshold: 3 }, invited: 8 },
    { key: 'teachers', label: null, visibility: { mode: 'protected', threshold: 5 }, invited: 60 },
  ],
  units: UNITS,
})

const answerAll = async (app: Composed, institutionId: InstitutionId, scanId: ScanId, sheets: GroupSheets) => {
  const scan = await app.getScan(institutionId, scanId)
  for (const group of scan.groups) {
    for (const [person, sheet] of (sheets[group.key] ?? []).entries()) {
      const seat = await app.takeSeat(institutionId, scanId, group.id)
      if (!seat.ok) throw new Error(`the demo found no seat: ${seat.reason}`)
      const unit = scan.units.find(({ name }) => name === unitAt(closedScanUnits[group.key] ?? '', person))
      await app.pickUnit(institutionId, scanId, seat.key, unit?.id ?? 'other')
      for (const factor of factorsOf(scan.edition)) {
        const answer = sheet[factor]
        if (answer) await app.saveAnswer(institutionId, scanId, seat.key, factor, answer)
      }
      for (const set of scan.sets) {
        const answers = Object.entries(sheet).filter(([item]) => set.factors.includes(item))
        if (answers.length > 0) await app.saveSet(institutionId, scanId, seat.key, set, Object.fromEntries(answers))
        else await app.skipSets(institutionId, scanId, seat.key, [set])
      }
      const sent = await app.sendSheet(institutionId, scanId, seat.key)
      if (!sent.ok) throw new Error(`the demo could not send a sheet: ${sent.reason}`)
    }
  }
}

const whereEverythingIs = async (app: Composed, institutionId: InstitutionId): Promise<string> => {
  const scans = await app.listScans(institutionId)
  const open = scans.find(({ status }) => status === 'open')
  const closed = scans.find(({ status }) => status === 'closed')
  const told = closed && (await app.getScan(institutionId, closed.id)).feedbackCode
  const groups = open ? (await app.getScan(institutionId, open.id)).groups : []
  const names: Readonly<Record<string, string>> = { board: 'bestuur', coaches: 'mediacoaches', teachers: 'docenten' }
  return [
    '',
    `Bruggenscan draait op ${app.baseUrl}`,
    '',
    `Inloggen op ${app.baseUrl}/sign-in`,
    `  bestuur          ${BOARD.email}   wachtwoord ${BOARD.password}`,
    `  gespreksleider   ${FACILITATOR.email}   wachtwoord ${FACILITATOR.password}`,
    '',
    'Zelf de scan invullen, per groep:',
    ...groups.map(({ key, code }) => `  ${(names[key] ?? key).padEnd(16)} ${app.baseUrl}/s/${code}`),
    '',
    ...(told ? ['Wat iedereen die is gevraagd na het gesprek leest:', `  ${app.baseUrl}/f/${told}`, ''] : []),
    ...(app.mailBox
      ? ['De mail die hier niet echt uitgaat (eerst inloggen):', `  ${app.baseUrl}${paths.mailBox.href({})}`, '']
      : []),
    'Stoppen: Ctrl+C. Opnieuw starten bewaart wat er is.',
  ].join('\n')
}
