import { generateSync } from 'otplib'
import { BOARD, FACILITATOR, seedDemo } from '../../seeds/demo.ts'
import { UNITS } from '../../seeds/demo-answers.ts'
import type { TicketKey } from '../../src/application/answering/ticket-key.ts'
import type { ScanSettings } from '../../src/application/scan/scan-settings.ts'
import type { Composed } from '../../src/compose.ts'
import { FACTOR_KEYS, standardEdition } from '../../src/content/rubric.ts'
import { memberIn, operatorIn } from '../../src/domain/account/actor.ts'
import { addDays, dayOf } from '../../src/domain/calendar.ts'
import type { EditionId, InstitutionId, ScanId } from '../../src/domain/ids.ts'
import { proposedPairs } from '../../src/domain/scan/expectation-pair.ts'
import type { GroupKey } from '../../src/domain/scan/stakeholder-group.ts'
import { lastMinuteOf } from '../../src/domain/time-of-day.ts'
import { readyRespondent, seatedRespondent } from '../support/people/respondent.ts'
import { siteWithoutDatabase } from '../support/servers/away.ts'
import { waitUntil } from '../support/servers/wait-until.ts'
import { launchChecks } from '../support/stories/launch-checks.ts'
import { pathIn } from '../support/stories/member-office.ts'
import { PASSWORD } from '../support/stories/office.ts'
import { exampleSettings } from '../support/stories/scenario.ts'
import { type Chair, chairsAskedMore, MORE_ASKED } from './guessing-chairs.ts'
import { LONG, tellLongStory } from './long-story.ts'
import { accountOf, agreedAtPresent, askedForAddress, mailedKey } from './mailed-keys.ts'

/** The addresses of a scan's pages: below `/scans/…` for members, and at the code of each group. */
export type Place = {
  readonly scan: string
  readonly code: (group: GroupKey) => string
  readonly feedback: string
}

export type Story = Awaited<ReturnType<typeof tellStory>>

/** Settings of a federation that cannot be reached. */
export const NO_FEDERATION = { OIDC_ISSUER: 'http://127.0.0.1:9', OIDC_CLIENT_ID: 'tour', OIDC_CLIENT_SECRET: 'tour' }

export const EMPTY = { email: 'nieuw@leeg.example', name: 'Nienke Nieuw', institution: 'Leeg College (verzonnen)' }
const person = (who: string) => ({ email: `${who}@leeg.example`, name: `Iemand ${who}`, password: PASSWORD })
/**
 * One member has a second factor, one has recovery codes left to use up, one may still postpone it, and one already
 * did.
 */
export const ENROLLED = person('ingesteld')
export const WITHOUT_PHONE = person('zonder')
export const FIRST_TIME = person('eerste')
export const SECOND_TIME = person('tweede')
const DRAFT = 'Volgend voorjaar'
const HUSHED = 'Een stille meting'
const THROWN_AWAY = 'Toch maar niet'
const EDITION = 'Onze vragenlijst'

/**
 * Everything that the tour visits: the demo with a draft, a scan with too few answers, lists of addresses, an own
 * edition, and respondents halfway; an institution that has nothing yet; and an institution that types as much as fits.
 */
export const tellStory = async (acts: Composed) => {
  await seedDemo(acts)
  const institutionId = await demoOf(acts)
  const emptyId = await acts.createInstitution(EMPTY.institution, [
    { email: EMPTY.email, name: EMPTY.name, password: PASSWORD, roles: ['board', 'facilitator'] },
    ...[ENROLLED, WITHOUT_PHONE, FIRST_TIME, SECOND_TIME].map((each) => ({ ...each, roles: ['board'] as const })),
    { ...BOARD, email: 'overal@leeg.example', roles: ['board'] },
  ])
  await acts.createInstitution('Tweede College (verzonnen)', [
    { ...BOARD, email: 'overal@leeg.example', roles: ['board'] },
  ])
  const { secret: secondFactorSecret } = await enrol(acts, ENROLLED)
  const { recoveryCodes } = await enrol(acts, WITHOUT_PHONE)
  const resetKey = await mailedKey(acts, FIRST_TIME)
  await acts.putOffSecondFactor(await accountOf(acts, SECOND_TIME))
  const scans = await acts.listScans(institutionId)
  const closed = idOf(scans, 'closed')
  const open = idOf(scans, 'open')
  const today = dayOf(acts.now())
  const settings = exampleSettings({
    title: DRAFT,
    closesAt: lastMinuteOf(addDays(today, 60)),
    referenceDate: addDays(today, 30),
  })

  const expectations = proposedPairs(settings.groups)
  const draft = await acts.draftScan(operatorIn(institutionId), { ...settings, expectations })
  const hushed = await acts.draftScan(operatorIn(institutionId), {
    ...settings,
    title: HUSHED,
    groups: settings.groups.slice(1),
  })
  await acts.launchScan(operatorIn(institutionId), hushed, launchChecks)
  await acts.closeScan(operatorIn(institutionId), hushed)
  await acts.inviteAddressees(operatorIn(institutionId), open, [
    { address: 'docent1@voorbeeld.example', group: 'teachers' },
    { address: 'docent2@voorbeeld.example', group: 'teachers' },
  ])
  await acts.inviteAddressees(operatorIn(institutionId), draft, [
    { address: 'docent3@voorbeeld.example', group: 'teachers' },
  ])
  await acts.discardDraft(
    operatorIn(institutionId),
    await acts.draftScan(operatorIn(institutionId), { ...settings, title: THROWN_AWAY }),
  )
  const receipt = await eraseScan(acts, institutionId, settings)
  const mailings = await mailingsOf(acts, institutionId, open)
  const edition = await acts.copyEdition(operatorIn(institutionId), standardEdition.key, EDITION)
  const inventory = await acts.getInventory(institutionId)
  const long = await tellLongStory(acts)

  const placeOf = (scanId: ScanId, owner = institutionId) => describePlace(acts, owner, scanId)
  return {
    origin: acts.baseUrl,
    /** The same site with a database that can't be reached. */
    away: await siteWithoutDatabase(acts.baseUrl),
    institutionId,
    emptyId,
    secondFactorSecret,
    resetKey,
    addressChange: await askedForAddress(acts, { ...EMPTY, password: PASSWORD }),
    agreedAddress: await agreedAtPresent(acts, ENROLLED),
    /** Each visit uses one up. */
    recoveryCodes: [...recoveryCodes],
    edition: edition as EditionId,
    title: inventory.titles[0]?.id ?? '',
    arrangement: inventory.arrangements[0]?.id ?? '',
    closed: await placeOf(closed),
    open: await placeOf(open),
    draft: await placeOf(draft),
    hushed: await placeOf(hushed),
    receipt,
    ...mailings,
    long: {
      first: await placeOf(long.first, long.institutionId),
      second: await placeOf(long.second, long.institutionId),
      open: await placeOf(long.open, long.institutionId),
    },
    agreement: await firstAgreementOf(acts, institutionId, closed),
    ...(await offered(acts, institutionId)),
    longAgreement: await firstAgreementOf(acts, long.institutionId, long.first),
    chairs: {
      ...(await chairsIn(acts, institutionId, open)),
      ...(await chairsAskedMore(acts, institutionId, settings)),
    },
    typed: typedTexts,
  }
}

/** Erases a scan that was started by mistake, as the board. */
const eraseScan = async (acts: Composed, institutionId: InstitutionId, settings: ScanSettings): Promise<string> => {
  const scanId = await acts.draftScan(operatorIn(institutionId), { ...settings, title: 'Per ongeluk begonnen' })
  await acts.launchScan(operatorIn(institutionId), scanId, launchChecks)
  const board = await acts.signIn(BOARD.email, BOARD.password)
  if (!board.ok) throw new Error('no board member')
  const receipt = await acts.eraseScan({ ...memberIn(institutionId, board.accountId), name: BOARD.name }, scanId)
  return `/receipts/${receipt?.id}`
}

const enrol = async (acts: Composed, who: typeof ENROLLED) => {
  const accountId = await accountOf(acts, who)
  const { sealed, secret } = await acts.proposeSecondFactor(accountId, null)
  // Uses the code of one step ago, so that the current code can still be used.
  const code = generateSync({ secret, epoch: Math.floor(acts.now().getTime() / 1000) - 30 })
  const enrolled = await acts.enrolSecondFactor(accountId, sealed, code, { handle: '', replaces: false })
  if (!enrolled.ok) throw new Error(enrolled.reason)
  return { secret, recoveryCodes: enrolled.recoveryCodes }
}

const demoOf = async (acts: Composed): Promise<InstitutionId> => {
  const board = await acts.signIn(BOARD.email, BOARD.password)
  const [member] = board.ok ? await acts.membershipsOf(board.accountId) : []
  if (!member) throw new Error('no demo')
  return member.institutionId
}

const idOf = (scans: Awaited<ReturnType<Composed['listScans']>>, status: string): ScanId => {
  const scan = scans.find((each) => each.status === status)
  if (!scan) throw new Error(`the demo has no ${status} scan`)
  return scan.id
}

const describePlace = async (acts: Composed, institutionId: InstitutionId, scanId: ScanId): Promise<Place> => {
  const { groups, feedbackCode } = await acts.getScan(institutionId, scanId)
  return {
    scan: `/scans/${scanId}`,
    feedback: `/f/${feedbackCode}`,
    code: (group) => `/s/${groups.find(({ key }) => key === group)?.code}`,
  }
}

const firstAgreementOf = async (acts: Composed, institutionId: InstitutionId, scanId: ScanId): Promise<string> => {
  const [agreement] = (await acts.getDossier(institutionId, scanId)).agreements
  if (!agreement) throw new Error('nothing was agreed')
  return `/scans/${scanId}/agreements/${agreement.id}`
}

const OFFERED = 'nieuwe-collega@voorbeeld.example'

/** Invites a colleague who has not answered yet, and returns the address of the offer and of another colleague. */
const offered = async (acts: Composed, institutionId: InstitutionId) => {
  const { members } = await acts.readMembers(institutionId)
  const colleague = members.find(({ roles }) => !roles.includes('board'))
  const board = members.find(({ roles }) => roles.includes('board'))
  if (!colleague || !board) throw new Error('nobody takes part')
  await acts.offerMembership(memberIn(institutionId, board.accountId), OFFERED, ['board', 'facilitator'])
  const mail = async () => (await acts.mailBox?.list())?.mails.find(({ headers }) => headers.to?.includes(OFFERED))
  await waitUntil(async () => (await mail()) !== undefined)
  return { offer: pathIn((await mail())?.text ?? ''), colleague: `/members/${colleague.accountId}` }
}

const MAIL = { subject: 'Doe je mee met onze scan?', opening: 'Beste collega,\n\nVul je de vragen voor ons in?' }
const REMARK = 'Wij zien elkaar alleen als we dat zelf regelen.'

/** Respondents: one who only took a seat, one who picked a unit, one halfway, one ready to send, and one who sent. */
const chairsIn = async (acts: Composed, institutionId: InstitutionId, scanId: ScanId) => {
  const asked = { acts, institutionId, scanId }
  const { code } = await describePlace(acts, institutionId, scanId)
  const answer = { current: 2, desired: 3, remark: REMARK, expected: 2 } as const
  const seated = await seatedRespondent(asked, 'teachers')
  const fresh = await seatedRespondent(asked, 'teachers')
  const halfway = await seatedRespondent(asked, 'teachers')
  for (const factor of FACTOR_KEYS.slice(0, 2)) await halfway.save(factor, answer)
  const ready = await readyRespondent(asked, 'teachers', answer)
  const sent = await readyRespondent(asked, 'teachers', answer)
  for (const each of [fresh, halfway, ready, sent]) await each.pick('other')
  await sent.send()
  const chair = ({ key }: { readonly key: TicketKey }): Chair => ({ code: code('teachers'), key })
  return { seated: chair(seated), fresh: chair(fresh), halfway: chair(halfway), ready: chair(ready), sent: chair(sent) }
}

/** An invitation that was sent, and a reminder that was not. */
const mailingsOf = async (acts: Composed, institutionId: InstitutionId, scanId: ScanId) => {
  const facilitator = await acts.signIn(FACILITATOR.email, FACILITATOR.password)
  if (!facilitator.ok) throw new Error('nobody to mail')
  const writer = memberIn(institutionId, facilitator.accountId)
  const text = { language: 'nl', subject: MAIL.subject, opening: MAIL.opening } as const
  const invitation = await acts.writeMailing(writer, scanId, 'invitation', text)
  if (!invitation.ok) throw new Error(invitation.reason)
  await acts.dispatchMailing(writer, invitation.mailingId)
  const reminder = await acts.writeMailing(writer, scanId, 'reminder', text)
  if (!reminder.ok) throw new Error(reminder.reason)
  const at = `/scans/${scanId}/mailings`
  return { mailings: at, invitation: `${at}/${invitation.mailingId}`, reminder: `${at}/${reminder.mailingId}` }
}

/** Texts that people of the story typed, besides those of the demo. They are in their own language on every page. */
const typedTexts: readonly string[] = [
  ...[BOARD, FACILITATOR, EMPTY, ENROLLED, WITHOUT_PHONE, FIRST_TIME, SECOND_TIME].map(({ name }) => name),
  ...MORE_ASKED,
  ...[EMPTY.institution, DRAFT, HUSHED, THROWN_AWAY, EDITION, REMARK, ...UNITS, MAIL.subject, MAIL.opening],
  ...Object.values(LONG)
    .flatMap((text): unknown[] => (typeof text === 'object' ? Object.values(text) : [text]))
    .filter((text) => typeof text === 'string'),
]
