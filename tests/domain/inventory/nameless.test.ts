import { expect, test } from 'vitest'
import { nameless } from '../../../src/domain/inventory/nameless.ts'
import { fullInventory, idNumber, inventoryOf, titleOf } from '../../support/stories/inventories.ts'

const forOthers = {
  title: (title: string, number: number) => (title === 'adviseur leren met ict' ? title : `eigen titel ${number}`),
  arrangement: (number: number) => `eigen afspraak ${number}`,
}

test('the inventory for others holds no own text, no unit and no id', () => {
  const own = fullInventory()
  const told = nameless(own, forOthers)
  const typed = [
    own.passport.sponsor,
    own.passport.steers,
    own.passport.rhythm,
    ...own.titles.flatMap((title) => [
      title.id,
      title.unit,
      title.besides,
      title.notOurs,
      title.formalTitle,
      ...title.ownActivities,
      ...title.ownCompetences,
    ]),
    '=ICTO-coach',
    ...own.tasks.flatMap(({ need, filledBy }) => [need, filledBy]),
    '"eigen" taak',
    ...own.arrangements.flatMap((each) => [each.id, each.name, each.ownWay, each.decidedBy, ...each.ownCompetences]),
  ].filter((text) => text !== '')
  expect(typed.length).toBeGreaterThan(20)
  const written = JSON.stringify(told)
  for (const text of typed) expect(written).not.toContain(JSON.stringify(text).slice(1, -1))
})

test('what refers to a title still does', () => {
  const told = nameless(fullInventory(), forOthers)
  expect(told.titles.map(({ id, workingTitle, formalTitle }) => [id, workingTitle, formalTitle])).toEqual([
    ['T1', 'eigen titel 1', 'eigen titel 2'],
    ['T2', 'adviseur leren met ict', ''],
  ])
  expect(told.tasks.map(({ assignTo }) => assignTo)).toEqual([null, 'T2'])
  expect(told.arrangements.map(({ forTitles }) => forTitles)).toEqual([['T1', 'T2'], []])
})

test('equal titles stay equal', () => {
  const titles = [
    titleOf('Onze  coach'),
    titleOf('iets anders', { id: idNumber(2) }),
    titleOf('onze coach', { id: idNumber(3) }),
  ]
  const told = nameless(inventoryOf({ titles }), forOthers).titles
  expect(told[0]?.workingTitle).toBe(told[2]?.workingTitle)
  expect(told[0]?.workingTitle).not.toBe(told[1]?.workingTitle)
})
