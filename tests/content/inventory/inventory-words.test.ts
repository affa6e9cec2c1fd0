import { expect, test } from 'vitest'
import { demoInventory } from '../../../seeds/demo-inventory.ts'
import { FIELDS_OF } from '../../../src/content/inventory/inventory-telling.ts'
import { fieldWords, inventoryWords, optionName } from '../../../src/content/inventory/inventory-words.ts'
import type { PartOfInventory } from '../../../src/content/inventory/inventory-words-type.ts'
import { tellInventory } from '../../../src/content/inventory/tell-inventory.ts'
import { isKnownTitle, TITLE_SUGGESTIONS } from '../../../src/content/inventory/title-suggestions.ts'
import { ACTIVITIES, COMPETENCES, WAYS } from '../../../src/domain/inventory/catalogue.ts'
import { LANGUAGES } from '../../../src/domain/scan/rubric.ts'
import { fullInventory } from '../../support/stories/inventories.ts'

const COACH = { singular: 'vaandeldrager', plural: 'vaandeldragers' }
const told = (inventory = fullInventory(), language: 'nl' | 'en' = 'nl') =>
  tellInventory({ inventory, institution: 'ROC Voorbeeld', coachTitle: COACH, today: '2026-11-29' }, language)

test.each(LANGUAGES)('in %s every field and every option has a name of its own', (language) => {
  for (const [part, fields] of Object.entries(FIELDS_OF) as [PartOfInventory, (typeof FIELDS_OF)[PartOfInventory]][]) {
    for (const [name, field] of Object.entries(fields)) {
      const words = fieldWords(language, part, name, COACH)
      expect(words.label).not.toMatch(/[{}]/)
      if (field.kind !== 'choice' && field.kind !== 'choices') continue
      const names = field.options.map((option) => optionName(language, part, name, option))
      expect(new Set(names.map((each) => each.toLowerCase())).size, `${part}.${name}`).toBe(field.options.length)
      for (const each of names) expect(each, `${part}.${name}`).not.toMatch(/^([A-Z]\d+)?$/)
    }
  }
})

test('the catalogue in English has other words than in Dutch for nearly everything', () => {
  const [nl, en] = [inventoryWords('nl').catalogue, inventoryWords('en').catalogue]
  const same = [
    ...ACTIVITIES.filter((id) => nl.activities[id] === en.activities[id]),
    ...COMPETENCES.filter((id) => nl.competences[id] === en.competences[id]),
    ...WAYS.filter((id) => nl.ways[id] === en.ways[id]),
  ]
  expect(same).toEqual(['training', 'mentoring'])
})

test('the facts of the programme use the title that the institution gives its coaches', () => {
  expect(told().passport.map(({ label }) => label)).toContain('Docenten per vaandeldrager')
  expect(told(fullInventory(), 'en').passport.map(({ label }) => label)).toContain('Teachers per vaandeldrager')
})

test('no text of the catalogue names a role as belonging to a level of work', () => {
  for (const language of LANGUAGES) {
    const { roles, levels } = inventoryWords(language).catalogue
    const names = Object.values(levels).map(({ name }) => name)
    for (const { meaning } of Object.values(roles)) for (const name of names) expect(meaning).not.toContain(name)
  }
})

test('each signal is a question with the rows that it rests on, and the factors it belongs to', () => {
  for (const signal of told().signals) {
    expect(signal.question).toMatch(/\?$/)
    expect(signal.rows.length).toBeGreaterThan(0)
    for (const row of signal.rows) expect(row).not.toMatch(/^[\s:;]|undefined|00000000-/)
    expect(signal.belongsTo).toMatch(/^hoort bij factor \d( en \d)?$/)
  }
})

test('the demo gives three questions', () => {
  expect(told(demoInventory('2026-11-29')).signals.map(({ kind }) => kind)).toEqual([
    'same-work',
    'nobody',
    'borrowed-time',
  ])
})

test('titles to choose from are there once, and are known however they are spelled', () => {
  expect(new Set(TITLE_SUGGESTIONS.map((title) => title.toLowerCase())).size).toBe(TITLE_SUGGESTIONS.length)
  expect(isKnownTitle('icto-COACH')).toBe(true)
  expect(isKnownTitle('coach van ons eigen college')).toBe(false)
})

test.each(LANGUAGES)('the headings above tasks begin with a capital, in %s', (language) => {
  for (const { level } of told(fullInventory(), language).tasks) expect(level).toMatch(/^\p{Lu}/u)
})
