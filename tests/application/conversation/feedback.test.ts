import { beforeEach, expect, test } from 'vitest'
import type { FeedbackContent } from '../../../src/application/conversation/change-feedback-page.ts'
import { withInstitution } from '../../../src/db/in-transaction.ts'
import { memberIn, operatorIn } from '../../../src/domain/account/actor.ts'
import { NotFound } from '../../../src/domain/errors.ts'
import type { AccountId, InstitutionId } from '../../../src/domain/ids.ts'
import { useDatabase } from '../../support/database/database.ts'
import { someAgreement } from '../../support/stories/agreements.ts'
import { launchedScan, type Scenario } from '../../support/stories/scenario.ts'

const database = useDatabase()
const accountId = crypto.randomUUID() as AccountId
let scenario: Scenario

beforeEach(async () => {
  scenario = await launchedScan(database.current)
})

const memberOf = ({ institutionId }: Scenario) => memberIn(institutionId, accountId)
const close = () => scenario.acts.closeScan(operatorIn(scenario.institutionId), scenario.scanId)
const change = (content: Partial<FeedbackContent> = {}, by = scenario) =>
  by.acts.changeFeedbackPage(operatorIn(by.institutionId), scenario.scanId, {
    opening: 'Dank',
    showsFindings: true,
    tells: [],
    ...content,
  })
const publish = (by = scenario) => by.acts.publishFeedback(memberOf(by), scenario.scanId)
const withdraw = (by = scenario) => by.acts.withdrawFeedback(memberOf(by), scenario.scanId)

const read = async () => {
  const { feedbackCode } = await scenario.acts.getScan(scenario.institutionId, scenario.scanId)
  return scenario.acts.findPublicFeedback(feedbackCode)
}
const logged = () =>
  withInstitution(scenario.database.knex, scenario.institutionId, (trx) =>
    trx('audit_log')
      .where('act', 'like', '%-feedback')
      .orderBy('at')
      .select('act', 'account_id', 'scan_id', 'subject', 'at'),
  )

test('a published page is read at its address until it is withdrawn, and the log names who did both', async () => {
  await close()
  await change()
  expect(await read()).toEqual({ institution: 'ROC Voorbeeld', published: null })
  expect(await publish()).toMatchObject({ ok: true })
  const published = { opening: 'Dank', showsFindings: true, publishedAt: scenario.clock.now }
  expect((await read())?.published?.page).toEqual(published)
  const { now } = scenario.clock
  scenario.clock.now = new Date('2026-11-21T12:00:00Z')
  expect(await withdraw()).toMatchObject({ ok: true })
  expect(await read()).toEqual({ institution: 'ROC Voorbeeld', published: null })
  expect(await logged()).toEqual([
    { act: 'publish-feedback', account_id: accountId, scan_id: scenario.scanId, subject: null, at: now },
    {
      act: 'withdraw-feedback',
      account_id: accountId,
      scan_id: scenario.scanId,
      subject: null,
      at: scenario.clock.now,
    },
  ])
  expect(await scenario.acts.findFeedbackPage(scenario.institutionId, scenario.scanId)).toMatchObject({
    opening: 'Dank',
  })
})

test('the page shows the ticked agreements of this scan, and no others', async () => {
  await close()
  const { acts, institutionId, scanId } = scenario
  const { id: _, status: _s, note: _n, inFeedback: _i, ...content } = someAgreement()
  for (const what of ['een', 'twee'])
    await acts.recordAgreement(operatorIn(institutionId), scanId, { ...content, what })
  const [one, two] = (await acts.getDossier(institutionId, scanId)).agreements
  if (!one || !two) throw new Error('no agreements')
  const textsShown = async () =>
    (await acts.getDossier(institutionId, scanId)).agreements
      .filter(({ inFeedback }) => inFeedback)
      .map(({ what }) => what)
  await change({ tells: [two.id, someAgreement().id] })
  expect(await textsShown()).toEqual(['twee'])
  await change({ tells: [one.id] })
  expect(await textsShown()).toEqual(['een'])
})

test('a page with nothing on it can be neither published nor left published', async () => {
  await close()
  const nothing = { opening: '', showsFindings: false, tells: [] }
  expect(await change(nothing)).toEqual({ ok: true })
  expect(await publish()).toEqual({ ok: false, reason: 'nothing-to-tell' })
  await change()
  await publish()
  expect(await change(nothing)).toEqual({ ok: false, reason: 'nothing-to-tell' })
  expect((await read())?.published?.page).toMatchObject({ opening: 'Dank' })
})

test('publishing or withdrawing twice changes nothing and logs nothing more', async () => {
  await close()
  await publish()
  expect(await publish()).toEqual({ ok: false, reason: 'already-published' })
  await withdraw()
  expect(await withdraw()).toEqual({ ok: false, reason: 'not-published' })
  expect(await logged()).toHaveLength(2)
})

test('before the close there is no page to change and nothing to read', async () => {
  for (const act of [change, publish, withdraw]) await expect(act()).rejects.toThrow(NotFound)
  expect(await read()).toEqual({ institution: 'ROC Voorbeeld', published: null })
  expect(await logged()).toEqual([])
})

test('another institution finds no page', async () => {
  await close()
  await publish()
  const stranger = { ...scenario, institutionId: crypto.randomUUID() as InstitutionId }
  await expect(change({}, stranger)).rejects.toThrow(NotFound)
  for (const act of [publish, withdraw]) await expect(act(stranger)).rejects.toThrow(NotFound)
  expect(await scenario.acts.findFeedbackPage(stranger.institutionId, scenario.scanId)).toBeNull()
  expect((await read())?.published).not.toBeNull()
})
