import { expect, test } from 'vitest'
import { tellInventoryChange } from '../../../src/content/inventory/tell-inventory-change.ts'
import { EMPTY_INVENTORY, type Inventory } from '../../../src/domain/inventory/inventory.ts'
import { LANGUAGES } from '../../../src/domain/scan/rubric.ts'
import { arrangementOf, fullInventory, idNumber, titleOf } from '../../support/stories/inventories.ts'

const COACH = { singular: 'mediacoach', plural: 'mediacoaches' }
const frozen = (inventory: Inventory, frozenOn = '2026-11-29') => ({ inventory, frozenOn })
const told = (then: Inventory, now: Inventory, language: 'nl' | 'en' = 'nl') =>
  tellInventoryChange(frozen(then, '2025-11-01'), frozen(now), COACH, language)

const THEN: Inventory = {
  ...EMPTY_INVENTORY,
  passport: { ...EMPTY_INVENTORY.passport, referenceDate: '2025-10-01', sponsor: 'bestuur', hoursReal: 3 },
  titles: [
    titleOf('coach', { id: idNumber(1), activities: ['O1', 'O2'], description: 'draft' }),
    titleOf('adviseur', { id: idNumber(2), activities: ['S3'], description: 'in-force' }),
  ],
  arrangements: [arrangementOf('intervisie', { id: idNumber(101), state: 'in-use' })],
}

test('titles, assigned tasks, arrangements in use and facts of the programme are told where they changed', () => {
  const now: Inventory = {
    ...EMPTY_INVENTORY,
    passport: { ...THEN.passport, referenceDate: '2026-10-01', hoursReal: 5, sponsor: '' },
    titles: [
      // The same title, read from a file under another id, and its description is in force now.
      titleOf('Coach ', { id: idNumber(9), activities: ['O1'], description: 'in-force' }),
      titleOf('ontwerper', { id: idNumber(3) }),
    ],
    arrangements: [
      arrangementOf('intervisie', { id: idNumber(101), state: 'ended' }),
      arrangementOf('leergang', { id: idNumber(102), state: 'in-use' }),
    ],
  }
  const change = told(THEN, now)
  expect(change?.lead).toContain('dat van 1 november 2025 en dat van 29 november 2026')
  expect(change?.parts).toEqual([
    { heading: 'Functietitels die erbij kwamen', lines: ['ontwerper'] },
    { heading: 'Functietitels die er niet meer zijn', lines: ['adviseur'] },
    { heading: 'Taken die nu belegd zijn', lines: ['raad geven over de didactiek van ict'] },
    { heading: 'Taken die niet meer belegd zijn', lines: ['leidinggevenden bijpraten en raad geven'] },
    { heading: 'Ontwikkelafspraken die nu in gebruik zijn', lines: ['leergang'] },
    { heading: 'Ontwikkelafspraken die niet meer in gebruik zijn', lines: ['intervisie'] },
    {
      heading: 'Paspoort van het programma',
      lines: ['Opdrachtgever: toen bestuur, nu niet ingevuld', 'Uren per week echt: toen 3, nu 5'],
    },
  ])
})

test.each(LANGUAGES)('two copies that are alike have nothing to tell apart, in %s', (language) => {
  const change = told(fullInventory(), fullInventory(), language)
  expect(change?.parts).toEqual([])
  expect(change?.lead).toContain(language === 'nl' ? 'Er is niets veranderd' : 'Nothing changed')
})

test('with an empty copy on one side nothing is compared, and with two there is nothing to say', () => {
  expect(told(EMPTY_INVENTORY, THEN)?.lead).toContain('Bij de vorige ronde was het overzicht nog leeg.')
  expect(told(THEN, EMPTY_INVENTORY)?.lead).toContain('Bij deze ronde was het overzicht leeg.')
  expect(told(EMPTY_INVENTORY, EMPTY_INVENTORY)).toBeNull()
  expect(tellInventoryChange(null, frozen(THEN), COACH, 'nl')?.parts).toEqual([])
  expect(tellInventoryChange(null, null, COACH, 'nl')).toBeNull()
})
