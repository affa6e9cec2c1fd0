import { expect, test } from 'vitest'
import { createInTransaction, withInstitution } from '../../../src/db/in-transaction.ts'
import { memberIn } from '../../../src/domain/account/actor.ts'
import type { Agreement } from '../../../src/domain/conversation/agreement.ts'
import type { AccountId, InstitutionId } from '../../../src/domain/ids.ts'
import type { DraftScan, OpenScan, Scan } from '../../../src/domain/scan/scan.ts'
import { useDatabase } from '../../support/database/database.ts'
import { someAgreement } from '../../support/stories/agreements.ts'
import { draftScan } from '../../support/stories/scans.ts'

const database = useDatabase()

const institutionWith = async (...scans: readonly Scan[]): Promise<InstitutionId> => {
  const institutionId = crypto.randomUUID() as InstitutionId
  await createInTransaction(database.current.knex)(institutionId, async (stores) => {
    await stores.institutions.add('ROC Een')
    for (const scan of scans) await stores.scans.add(scan, new Date())
  })
  return institutionId
}

const inTransaction: ReturnType<typeof createInTransaction> = (institutionId, work) =>
  createInTransaction(database.current.knex)(institutionId, work)

const launched = (scan: DraftScan): OpenScan => ({
  ...scan,
  status: 'open',
  openedAt: new Date('2026-11-02T09:00:00Z'),
})

test('agreements are read as they were written, in the order that was given', async () => {
  const scan = draftScan()
  const institutionId = await institutionWith(scan)
  const [one, two, three] = ['een', 'twee', 'drie'].map((what) =>
    someAgreement({ what, factor: 'F5', readyOn: '2027-03-01' }),
  ) as [Agreement, Agreement, Agreement]
  const kept = await inTransaction(institutionId, async ({ agreements }) => {
    for (const agreement of [one, two, three]) await agreements.add(scan.id, agreement)
    await agreements.saveOrder(scan.id, [three, one, two])
    await agreements.save(scan.id, { ...two, status: 'done', note: 'Gelukt' })
    await agreements.delete(scan.id, one.id)
    return agreements.of(scan.id)
  })
  expect(kept).toEqual([three, { ...two, status: 'done', note: 'Gelukt' }])
})

test('the application adds lines to the audit log and never changes or deletes one', async () => {
  const scan = draftScan()
  const institutionId = await institutionWith(scan)
  const actor = memberIn(institutionId, crypto.randomUUID() as AccountId)
  const line = { at: new Date(), actor, scanId: scan.id, subject: null }
  await inTransaction(institutionId, ({ auditLog }) => auditLog.add({ ...line, act: 'publish-feedback' }))
  const { knex } = database.current
  const change = withInstitution(knex, institutionId, (trx) => trx('audit_log').update({ act: 'nothing' }))
  await expect(change).rejects.toMatchObject({ code: '42501' })
  const remove = withInstitution(knex, institutionId, (trx) => trx('audit_log').delete())
  await expect(remove).rejects.toMatchObject({ code: '42501' })
})

test('when a round is deleted, the next round stays and follows nothing', async () => {
  const earlier = draftScan()
  const later = draftScan({ follows: earlier.id })
  const institutionId = await institutionWith(earlier, later)
  const left = await inTransaction(institutionId, async ({ scans, erasures }) => {
    await scans.save(launched(later))
    await erasures.eraseScan(earlier.id)
    return scans.get(later.id)
  })
  expect(left).toEqual({ ...launched(later), follows: null })
})

test('after the launch neither the earlier round nor the address of the feedback page can change', async () => {
  const [earlier, other] = [draftScan(), draftScan()]
  const later = draftScan({ follows: earlier.id })
  const institutionId = await institutionWith(earlier, other, later)
  await inTransaction(institutionId, ({ scans }) => scans.save(launched(later)))
  for (const change of [{ follows: other.id }, { feedbackCode: crypto.randomUUID() }]) {
    const saved = inTransaction(institutionId, ({ scans }) => scans.save({ ...launched(later), ...change }))
    await expect(saved).rejects.toMatchObject({ constraint: 'scans_frozen' })
  }
})

test('a remark is shortened only when it is released', async () => {
  const scan = draftScan()
  const institutionId = await institutionWith(scan)
  await inTransaction(institutionId, ({ remarks }) =>
    remarks.add(scan.id, [{ factor: 'F1', text: 'Drie woorden hier' }]),
  )
  const withheld = inTransaction(institutionId, async ({ remarks }) => {
    const [remark] = await remarks.keptOf(scan.id)
    if (remark) await remarks.saveDecision({ ...remark, decision: 'withheld', shortened: 'woorden' })
  })
  await expect(withheld).rejects.toMatchObject({ constraint: 'remarks_shortened' })
})
