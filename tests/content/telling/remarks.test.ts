import { expect, test } from 'vitest'
import { tellDossier } from '../../../src/content/tell-report.ts'
import { bareDossier, type RemarksInDossier } from '../../../src/domain/report/dossier.ts'
import { exampleReport } from '../../support/stories/reports.ts'

const told = (remarks: RemarksInDossier) => tellDossier({ ...bareDossier(exampleReport()), remarks }, 'nl').remarks

test('released remarks are listed under their factor, in the order of the factors', () => {
  const { factors } = told({
    state: 'kept',
    waiting: 0,
    released: [
      { factor: 'F6', text: 'Zes' },
      { factor: 'F1', text: 'Een' },
      { factor: 'F6', text: 'Nog zes' },
    ],
  })
  expect(factors.map(({ number, texts }) => [number, texts])).toEqual([
    [1, ['Een']],
    [6, ['Zes', 'Nog zes']],
  ])
})

test.each([
  ['nobody was asked', { state: 'not-asked' }, 'Bij deze scan is niet om toelichtingen gevraagd.'],
  [
    'too few were written',
    { state: 'too-few' },
    'Er zijn geen toelichtingen te tonen. We bewaren ze alleen bij minstens 3 toelichtingen op een factor, en minstens 10 antwoorden in de groepen die te zien zijn. Zo is niet te raden wie wat schreef.',
  ],
  [
    'they wait for the facilitator',
    { state: 'kept', released: [], waiting: 4 },
    'De gespreksleider heeft nog geen toelichtingen vrijgegeven.',
  ],
  [
    'all were withheld',
    { state: 'kept', released: [], waiting: 0 },
    'De gespreksleider heeft geen toelichtingen vrijgegeven.',
  ],
] as const)('when %s, the report says why there are no remarks', (_, remarks, note) => {
  expect(told(remarks)).toEqual({ note, factors: [] })
})
