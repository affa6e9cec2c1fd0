import { expect, test } from 'vitest'
import { inventoryOfFile } from '../../../src/application/inventory/inventory-of-file.ts'
import { EMPTY_INVENTORY, type Inventory } from '../../../src/domain/inventory/inventory.ts'
import { LANGUAGES } from '../../../src/domain/scan/rubric.ts'
import { inventoryCsv } from '../../../src/export/inventory-csv.ts'
import { readInventoryRows } from '../../../src/intake/inventory-rows.ts'
import { fullInventory, idNumber } from '../../support/stories/inventories.ts'

const COACH = { singular: 'mediacoach', plural: 'mediacoaches' }

const read = (text: string, current: Inventory = EMPTY_INVENTORY) => {
  const file = readInventoryRows(Buffer.from(text))
  return file.ok ? inventoryOfFile(file.rows, current, () => idNumber<never>(500)) : file
}

test.each(LANGUAGES)(
  'a part whose only line says in %s that it is empty loses its rows, and no other part does',
  (language) => {
    const full = fullInventory()
    const [lines] = [inventoryCsv({ ...full, arrangements: [] }, COACH, language, ';').split('\r\n')]
    const word = language === 'nl' ? 'ontwikkelafspraak;leeg' : 'arrangement;EMPTY'
    const emptied = read([...lines, word].filter((line) => line !== '').join('\r\n'), full)
    expect(emptied).toEqual({ ok: true, inventory: { ...full, arrangements: [] } })
  },
)

test('a line that says empty among other rows is refused with its line, and empty is no title', () => {
  const head = 'onderdeel;code (bij een nieuwe regel leeg laten);Functietitel'
  expect(read(`${head}\r\ntitel;;coach\r\ntitel;leeg;`)).toMatchObject({
    faults: [{ line: 3, kind: 'emptyAmongRows' }],
  })
  expect(read(`${head}\r\ntitel;leeg;`, fullInventory())).toMatchObject({ ok: true, inventory: { titles: [] } })
  expect(read(`onderdeel;Functietitel\r\ntitel;leeg`)).toMatchObject({
    ok: true,
    inventory: { titles: [{ workingTitle: 'leeg' }] },
  })
})
