import { expect, test } from 'vitest'
import { useDatabase } from '../../support/database/database.ts'
import { addressesOf, atTheScreens, linkIn, useMailingScans } from '../../support/stories/mailing-scan.ts'

/**
 * With `LARGE_MAILING=2000 npx vitest run tests/web/inviting/large-list.test.ts` the list has 2,000 people: under a
 * minute.
 */
const PEOPLE = Number(process.env.LARGE_MAILING ?? 200)

const database = useDatabase()
const prepare = useMailingScans(database)

test(`${PEOPLE} people are invited from a pasted list, and each gets exactly one mail with a personal link`, {
  timeout: 600_000,
}, async () => {
  const scan = await atTheScreens(prepare)
  const { facilitator } = scan
  const people = Array.from({ length: PEOPLE }, (_, index) => `p${String(index).padStart(4, '0')}@roc.example`)
  const addressees = `/scans/${scan.scanId}/addressees`
  const begun = performance.now()
  const list = people.map((address) => `${address};docenten`).join('\r\n')
  const preview = await facilitator.upload(`${addressees}/preview`, { group: '', list }, null, { from: addressees })
  const confirmed = /name="addressees-teachers" value="([^"]*)"/.exec(preview.text)?.[1] ?? ''
  await facilitator.upload(addressees, { 'addressees-teachers': confirmed }, null, { from: addressees })
  const imported = performance.now()

  const mailing = await scan.writeAtScreen('invitation')
  expect((await facilitator.get(`${mailing}/dispatch`)).text).toContain(`Deze mail gaat naar ${PEOPLE} mensen.`)
  await facilitator.post(`${mailing}/dispatch`, {})
  await scan.posted()
  const sent = performance.now()
  const seconds = (from: number, to: number) => ((to - from) / 1000).toFixed(1)
  process.stderr.write(
    `${PEOPLE} addresses brought in ${seconds(begun, imported)} s, mailed in ${seconds(imported, sent)} s\n`,
  )
  expect(addressesOf(scan.office.mails)).toEqual(people)
  expect(new Set(scan.office.mails.map(linkIn)).size).toBe(PEOPLE)
  const done = (await facilitator.get(mailing)).text
  expect(done).toContain('Het versturen is klaar.')
  expect(done).toMatch(new RegExp(`Verstuurd</dt><dd>${PEOPLE}</dd>`))
})
