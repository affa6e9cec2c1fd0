import { expect, inject, test } from 'vitest'
import { useDatabase } from '../../support/database/database.ts'
import { keptTallies } from '../../support/database/kept-rows.ts'
import { questionnaire } from '../../support/stories/questionnaire.ts'

const database = useDatabase()

/** More than the pool of the database holds. */
const WAITING = 12

test.runIf(inject('databaseTemplate').kind === 'server')(
  'while the close of a scan hangs, its answers wait, its pages are read, and other scans are answered (needs TEST_DATABASE_URL)',
  { timeout: 120_000 },
  async () => {
    const scan = await questionnaire(database.current)
    const other = await questionnaire(database.current)
    const elsewhere = other.browserOf('teachers')
    await elsewhere.fillIn()
    const browsers = Array.from({ length: WAITING }, () => scan.browserOf('teachers'))
    for (const browser of browsers) await browser.sitDown()
    const statuses: number[] = []
    const answerEach = (some: typeof browsers) => {
      for (const browser of some) void browser.answer(1).then(({ status }) => statuses.push(status))
    }

    await database.asOwner((owner) =>
      owner.transaction(async (trx) => {
        // What a close holds: `ScanStore.getForUpdate`.
        await trx.raw('select pg_advisory_xact_lock(hashtextextended(?::text, 0))', [scan.scanId])
        await trx('scans').where({ id: scan.scanId }).forUpdate().first()
        answerEach(browsers.slice(0, 4))
        for (const browser of browsers) expect((await browser.get('/factors/2')).status).toBe(200)
        expect((await elsewhere.answer(3, { current: '1', desired: '1' })).status).toBe(303)
        expect((await elsewhere.send()).headers.location).toContain('/thanks')

        // Now the pool is full too: what only reads goes on.
        answerEach(browsers.slice(4))
        for (const browser of browsers) expect((await browser.get('/factors/2')).status).toBe(200)
        expect(statuses).toEqual([])
      }),
    )
    await expect.poll(() => statuses.length, { timeout: 30_000 }).toBe(WAITING)
    expect(new Set(statuses)).toEqual(new Set([303]))
    expect((await keptTallies(other)).teachers?.F3).toEqual({ '1|1': 1 })
  },
)
