import { expect, test } from 'vitest'
import { useDatabase } from '../../support/database/database.ts'
import { addressesOf, linkIn, mailingScan } from '../../support/stories/mailing-scan.ts'

/**
 * With `LARGE_MAILING=2000 npx vitest run tests/application/inviting/large-mailing.test.ts` the test mails 2,000
 * people.
 */
const PEOPLE = Number(process.env.LARGE_MAILING ?? 200)

const database = useDatabase()

test(`each of ${PEOPLE} people gets exactly one mail, whatever the post office does`, {
  timeout: 1_800_000,
}, async () => {
  const people = Array.from({ length: PEOPLE }, (_, index) => `p${String(index).padStart(4, '0')}@roc.example`)
  const scan = await mailingScan(database.current, {
    treat: (address, times) => {
      const number = Number(address.slice(1, 5))
      if (number % 20 === 3 && times === 0) return { refuse: '450 4.7.1 greylisted', at: 'address' }
      if (number % 50 === 7 && times === 0) return { drop: 'address' }
      if (number % 50 === 9 && times < 2) return { refuse: '421 4.3.2 enough for now', at: 'content' }
      return 'accept'
    },
  })
  const begun = performance.now()
  await scan.invite('teachers', people)
  const invited = performance.now()
  const mailingId = await scan.dispatch('invitation')
  await scan.posted()
  const posted = performance.now()
  await scan.office.close()
  process.stderr.write(
    `${PEOPLE} invited in ${Math.round(invited - begun)} ms, mailed in ${Math.round((posted - invited) / 1000)} s\n`,
  )
  expect(addressesOf(scan.office.mails)).toEqual(people)
  expect(new Set(scan.office.mails.map(linkIn)).size).toBe(PEOPLE)
  const { counts, underWay } = await scan.acts.readMailing(scan.institutionId, scan.scanId, mailingId)
  expect({ counts, underWay }).toEqual({
    counts: { addressed: PEOPLE, sent: PEOPLE, failed: 0, unknown: 0 },
    underWay: false,
  })
})
