import { expect, test } from 'vitest'
import { demoInventory } from '../../../seeds/demo-inventory.ts'
import { tellFromInventory } from '../../../src/content/inventory/tell-from-inventory.ts'
import { tellReport } from '../../../src/content/tell-report.ts'
import { EMPTY_INVENTORY, type Inventory } from '../../../src/domain/inventory/inventory.ts'
import { arrangementOf, idNumber, inventoryOf, taskOf, titleOf } from '../../support/stories/inventories.ts'
import { exampleReport } from '../../support/stories/reports.ts'

const FROZEN_ON = '2026-11-20'
const told = (inventory: Inventory, language: 'nl' | 'en' = 'nl') =>
  tellFromInventory({ inventory, frozenOn: FROZEN_ON }, tellReport(exampleReport(), language))
const signalsOf = (inventory: Inventory, factor: string) =>
  told(inventory)?.factors.find((each) => each.factor === factor)?.signals

test('the questions of the inventory stand with the factors of the report, with the day of the copy', () => {
  const inventory = demoInventory(FROZEN_ON)
  const found = told(inventory)
  expect(found?.heading).toBe('Uit jullie overzicht')
  expect(found?.asOf).toContain('zoals het op 20 november 2026 was')
  expect(found?.factors.map(({ number, signals }) => [number, signals.map(({ kind }) => kind)])).toEqual([
    [5, ['same-work', 'nobody']],
    [6, ['nobody', 'borrowed-time']],
  ])
  expect(found?.factors[0]?.signals[0]).toMatchObject({
    question: 'Is één naam duidelijker voor docenten? Of hebben jullie een goede reden voor twee?',
    rows: ['mediacoach (alle colleges) en ICTO-coach (centraal): 4 van de 5 activiteiten zijn dezelfde'],
  })
  expect(told(inventory, 'en')).toMatchObject({
    heading: 'From your inventory',
    asOf: expect.stringContaining('as it was on 20 November 2026'),
  })
})

test('nothing is told without a copy, or when it gives nothing to talk about', () => {
  expect(tellFromInventory(null, tellReport(exampleReport(), 'nl'))).toBeNull()
  expect(told(EMPTY_INVENTORY)).toBeNull()
})

test('a factor that the scan did not ask about is left out, and the others keep the numbers of the report', () => {
  const report = tellReport(exampleReport(), 'nl')
  const asked = report.factors.filter(({ key }) => key !== 'F5')
  const fewer = { ...report, factors: asked.map((factor, index) => ({ ...factor, number: index + 1 })) }
  const copy = { inventory: demoInventory(FROZEN_ON), frozenOn: FROZEN_ON }
  const found = tellFromInventory(copy, fewer)?.factors
  expect(found?.map(({ factor, number }) => [factor, number])).toEqual([['F6', 5]])
  expect(found?.[0]?.signals.map(({ kind }) => kind)).toEqual(['nobody', 'borrowed-time'])
})

test('a date is past by the day of the copy, and not by today', () => {
  const inventory = (reviewOn: string) =>
    inventoryOf({ titles: [titleOf('coach', { description: 'in-force', reviewOn })] })
  expect(told(inventory('2026-11-21'))).toBeNull()
  expect(signalsOf(inventory('2026-11-19'), 'F2')?.map(({ kind }) => kind)).toEqual(['no-boundary'])
})

test('of many rows, and of many names in a row, three are told with how many more there are', () => {
  const tasks = ['O1', 'O2', 'O4', 'O5', 'O7'].map((task) => taskOf(task, { state: 'unassigned' }))
  const rows = signalsOf(inventoryOf({ tasks }), 'F6')?.[0]?.rows ?? []
  expect(rows).toHaveLength(4)
  expect(rows[3]).toBe('en nog 2')
  const arrangements = ['een', 'twee', 'drie', 'vier'].map((name, index) =>
    arrangementOf(name, { id: idNumber(101 + index), state: 'in-use', company: 'alone' }),
  )
  expect(signalsOf(inventoryOf({ arrangements }), 'F4')?.[0]?.rows).toEqual([
    'een; twee; drie; en nog 1: alles in gebruik doe je alleen',
  ])
})
