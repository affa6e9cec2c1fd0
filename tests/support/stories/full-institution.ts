import type { Composed } from '../../../src/compose.ts'
import { setFactsOf } from '../../../src/content/question-sets.ts'
import { memberIn, operatorIn } from '../../../src/domain/account/actor.ts'
import type { Role } from '../../../src/domain/account/membership.ts'
import type { AccountId, ArrangementId, InstitutionId, TitleId } from '../../../src/domain/ids.ts'
import { taskInAddress } from '../../../src/web/pages/inventory/task-address.ts'
import { type Words, wordsOf } from '../arbitrary/words-of.ts'
import { readyRespondent, seatedRespondent } from '../people/respondent.ts'
import { factorIn } from './editions.ts'
import { arrangementOf, fullInventory, taskOf, titleOf } from './inventories.ts'
import { PASSWORD } from './office.ts'
import { exampleSettings, onRecordSettings } from './scenario.ts'

export type FullInstitution = Awaited<ReturnType<typeof fullInstitution>>

/** One further set, so that its page can be asked for. */
const sets = [setFactsOf('levels-1')]

/** The members who act for an institution in these tests, with their roles. */
export const ROLES = {
  board: ['board'],
  facilitator: ['facilitator'],
  both: ['board', 'facilitator'],
} as const satisfies Record<string, readonly Role[]>

export type Staff = keyof typeof ROLES
export const STAFF = Object.keys(ROLES) as readonly Staff[]

/**
 * An institution with one of everything that an address can name, and a member in each role: `board@NAME` and so on. By
 * default, every text that its people typed contains its name.
 */
export const fullInstitution = async (acts: Composed, name: string, words: Words = wordsOf(name)) => {
  const staff = STAFF.map((who) => ({
    email: `${who}@${name}`,
    name: words.of(who),
    password: PASSWORD,
    roles: [...ROLES[who]],
  }))
  const institutionId = await acts.createInstitution(words.of('ROC'), staff)
  const settings = (title: string) => words.settings(exampleSettings({ title, sets }))
  const draft = await acts.draftScan(operatorIn(institutionId), settings('Volgend jaar'))
  await acts.changePrivacyTerms(operatorIn(institutionId), draft, words.terms)
  const discarded = await acts.draftScan(operatorIn(institutionId), settings('Toch niet'))
  await acts.discardDraft(operatorIn(institutionId), discarded)
  return {
    name,
    institutionId,
    draft,
    discarded,
    ...(await people(acts, institutionId, name)),
    ...(await inventoryWith(acts, institutionId, `facilitator@${name}`, words)),
    edition: await acts.copyEdition(operatorIn(institutionId), 'standard-1', words.of('Vragen')),
    ...(await openScan(acts, institutionId, `facilitator@${name}`, words)),
    ...(await closedScan(acts, institutionId, words)),
  }
}

/** Adds a member, and an offer to a person who isn't one yet. */
const people = async (acts: Composed, institutionId: InstitutionId, name: string) => {
  const { members } = await acts.readMembers(institutionId)
  const colleague = members.find(({ address }) => address === `facilitator@${name}`)
  if (!colleague) throw new Error('no colleague')
  const by = memberIn(institutionId, colleague.accountId)
  await acts.offerMembership(by, `nieuw@${name}`, ['facilitator'])
  const [offer] = (await acts.readMembers(institutionId)).offers
  if (!offer) throw new Error('no offer')
  return { colleague: colleague.accountId, offer: offer.id }
}

/** Who does what, with an own text in every field that has one. */
const inventoryWith = async (acts: Composed, institutionId: InstitutionId, facilitator: string, { of }: Words) => {
  const own = of('Taak')
  const [title, arrangement] = [crypto.randomUUID() as TitleId, crypto.randomUUID() as ArrangementId]
  const full = fullInventory()
  await acts.replaceInventory(memberIn(institutionId, await accountOf(acts, facilitator)), {
    passport: { ...full.passport, sponsor: of('Bestuur'), steers: of('Leiding'), rhythm: of('Wekelijks') },
    titles: [
      titleOf(of('Coach'), {
        ...{ id: title, unit: of('College'), formalTitle: of('Functie'), besides: of('Docent'), notOurs: of('Niet') },
        ...{ ownActivities: [of('Werk')], ownCompetences: [of('Kunde')], formal: 'other', description: 'draft' },
      }),
    ],
    tasks: [taskOf(own, { state: 'unassigned', need: of('Nodig'), filledBy: of('Wie'), decision: 'talk' })],
    arrangements: [
      arrangementOf(of('Leergang'), {
        ...{ id: arrangement, ownWay: of('Manier'), decidedBy: of('Beslisser'), ownCompetences: [of('Leren')] },
        ...{ state: 'in-use', forTitles: [title] },
      }),
    ],
  })
  return { title, arrangement, task: taskInAddress(own) }
}

const openScan = async (acts: Composed, institutionId: InstitutionId, facilitator: string, words: Words) => {
  const { of, terms, checks } = words
  const settings = words.settings(
    exampleSettings({ title: 'Dit jaar', sets, expectations: [{ group: 'teachers', about: 'board' }] }),
  )
  const open = await acts.draftScan(operatorIn(institutionId), settings)
  await acts.changePrivacyTerms(operatorIn(institutionId), open, terms)
  await acts.launchScan(operatorIn(institutionId), open, checks)
  const text = { language: 'nl', subject: of('Oproep'), opening: of('Beste collega') } as const
  const writer = memberIn(institutionId, await accountOf(acts, facilitator))
  const written = await acts.writeMailing(writer, open, 'invitation', text)
  if (!written.ok) throw new Error(written.reason)
  const group = (await acts.getScan(institutionId, open)).groups.find(({ key }) => key === 'teachers')
  const { key } = await seatedRespondent({ acts, institutionId, scanId: open }, 'teachers')
  const erased = await acts.draftScan(operatorIn(institutionId), settings)
  await acts.launchScan(operatorIn(institutionId), erased, checks)
  const receipt = await acts.eraseScan({ ...writer, name: facilitator }, erased)
  if (!receipt) throw new Error('no receipt')
  return { open, receipt: receipt.id, mailing: written.mailingId, code: String(group?.code), key }
}

const accountOf = async (acts: Composed, email: string): Promise<AccountId> => {
  const signedIn = await acts.signIn(email, PASSWORD)
  if (!signedIn.ok) throw new Error(`no ${email}`)
  return signedIn.accountId
}

/**
 * A closed scan in its own edition, with enough answers to keep remarks, an agreement, and a published feedback page.
 */
const closedScan = async (acts: Composed, institutionId: InstitutionId, words: Words) => {
  const { of, settings, checks, agreement } = words
  const edition = await acts.copyEdition(operatorIn(institutionId), 'standard-1', of('Eigen vragen'))
  const factor = factorIn('F1', {
    title: of('Opdracht'),
    question: of('Vraag'),
    finding: of('Bevinding'),
    tip: of('Tip'),
  })
  await acts.rewordEdition(operatorIn(institutionId), edition, { part: 'factor', factor })
  const title = 'Vorig jaar'
  const closed = await acts.draftScan(
    operatorIn(institutionId),
    settings({ ...onRecordSettings(), title, edition, sets }),
  )
  await acts.launchScan(operatorIn(institutionId), closed, checks)
  const answer = { current: 1, desired: 3, remark: of('Toelichting') } as const
  for (let sent = 0; sent < 10; sent++) {
    const member = await readyRespondent({ acts, institutionId, scanId: closed }, 'board', answer)
    await member.saveSet('levels-1', { ...answer, remark: null })
    await member.send()
  }
  const result = await acts.closeScan(operatorIn(institutionId), closed)
  if (!result.ok) throw new Error(result.reason)
  const [kept] = await acts.readRemarks(institutionId, closed)
  const { id, status, note, inFeedback, ...content } = agreement()
  await acts.recordAgreement(operatorIn(institutionId), closed, content)
  const [agreed] = (await acts.getDossier(institutionId, closed)).agreements
  if (!kept || !agreed) throw new Error('no remark or no agreement')
  await acts.setAgreementStatus(operatorIn(institutionId), closed, agreed.id, { status, note })
  const page = { opening: of('Bedankt'), showsFindings: true, tells: [agreed.id] }
  await acts.changeFeedbackPage(operatorIn(institutionId), closed, page)
  const { feedbackCode } = await acts.getScan(institutionId, closed)
  return { closed, remark: kept.id, agreement: agreed.id, feedback: feedbackCode }
}
