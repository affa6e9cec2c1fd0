import { buffer } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { demoInventory } from '../../../seeds/demo-inventory.ts'
import { tellFromInventory } from '../../../src/content/inventory/tell-from-inventory.ts'
import { reportDocument } from '../../../src/pdf/documents/document.ts'
import { MADE_ON, printed, readBack } from '../../support/readers/printed-report.ts'
import { toldExample } from '../../support/stories/told-reports.ts'

const FROZEN = { inventory: demoInventory('2026-11-20'), frozenOn: '2026-11-20' } as const

test('what the inventory gives is one part of its own, and every other page stays as it was', async () => {
  const told = toldExample()
  const found = tellFromInventory(FROZEN, told)
  const before = await printed(told)
  const after = await readBack(await buffer(reportDocument(told, MADE_ON, found)))
  const added = after.pages.filter((page) => !before.pages.includes(page))
  expect(added).toHaveLength(1)
  expect(after.pages.filter((page) => page !== added[0])).toEqual(before.pages)
  expect(after.bookmarks).toEqual(before.bookmarks.toSpliced(-1, 0, 'Uit jullie overzicht'))
  for (const { number, title, signals } of found?.factors ?? []) {
    const [, section = ''] = added[0]?.split(`${number}. ${title}`) ?? []
    for (const { name, question, rows } of signals)
      for (const said of [name, question, ...rows]) expect(section).toContain(said)
  }
  expect(added[0]).toContain(found?.asOf)
})
