import { expect, test } from 'vitest'
import { withInstitution } from '../../../src/db/in-transaction.ts'
import { operatorIn } from '../../../src/domain/account/actor.ts'
import { useDatabase } from '../../support/database/database.ts'
import { launchChecks } from '../../support/stories/launch-checks.ts'
import { filledTerms } from '../../support/stories/privacy-terms.ts'
import { draftedScan, launchedScan, type Scenario } from '../../support/stories/scenario.ts'

/** The database itself holds these rules, also against SQL that is written by hand as the application's role. */
const database = useDatabase()

const change = ({ database, institutionId, scanId }: Scenario, changes: string) =>
  withInstitution(database.knex, institutionId, (trx) => trx.raw(`update scans set ${changes} where id = '${scanId}'`))

test.each([
  "privacy_officer = 'Iemand anders'",
  "privacy_officer_mail = 'anders@roc.example'",
  "privacy_basis = 'legitimate-interest'",
  "privacy_extra = 'Toch anders'",
])('the privacy statement of a launched scan refuses %s', async (changes) => {
  const changed = change(await launchedScan(database.current), changes)
  await expect(changed).rejects.toMatchObject({ code: '23514', constraint: 'scans_frozen' })
})

test.each([
  ['consent as its basis', "privacy_basis = 'consent'", 'scans_privacy_basis'],
  ['a paragraph without end', "privacy_extra = repeat('x', 1501)", 'scans_privacy_lengths'],
])('a draft refuses %s', async (_, changes, constraint) => {
  await expect(change(await draftedScan(database.current), changes)).rejects.toMatchObject({ constraint })
})

test('privacy terms are kept, stay when the draft changes in other ways, and are refused once the scan is launched', async () => {
  const scenario = await draftedScan(database.current)
  const { acts, institutionId, scanId } = scenario
  expect(await acts.changePrivacyTerms(operatorIn(institutionId), scanId, filledTerms)).toEqual({ ok: true })
  const { groups, units, edition, ...draft } = await acts.getScan(institutionId, scanId)
  const settings = { ...draft, groups, units: [], edition: String(edition), title: 'Anders' }
  await acts.changeDraft(operatorIn(institutionId), scanId, settings)
  const changed = await acts.getScan(institutionId, scanId)
  expect(changed).toMatchObject({ title: 'Anders', privacy: filledTerms })
  await acts.launchScan(operatorIn(institutionId), scanId, launchChecks)
  const late = await acts.changePrivacyTerms(operatorIn(institutionId), scanId, { ...filledTerms, officer: '' })
  expect(late).toEqual({ ok: false, reason: 'already-launched' })
  expect((await acts.getScan(institutionId, scanId)).privacy).toEqual(filledTerms)
})

test('the next round starts with the privacy terms of the round before', async () => {
  const { acts, institutionId, scanId } = await draftedScan(database.current)
  await acts.changePrivacyTerms(operatorIn(institutionId), scanId, filledTerms)
  await acts.launchScan(operatorIn(institutionId), scanId, launchChecks)
  await acts.closeScan(operatorIn(institutionId), scanId)
  const next = await acts.startNextRound(operatorIn(institutionId), scanId, 'Tweede ronde')
  if (!next.ok) throw new Error(next.reason)
  expect((await acts.getScan(institutionId, next.scanId)).privacy).toEqual(filledTerms)
})
