import { expect, test } from 'vitest'
import { tellDossier } from '../../../src/content/tell-report.ts'
import type { Agreement } from '../../../src/domain/conversation/agreement.ts'
import { bareDossier } from '../../../src/domain/report/dossier.ts'
import type { Language } from '../../../src/domain/scan/rubric.ts'
import { someAgreement } from '../../support/stories/agreements.ts'
import { exampleReport } from '../../support/stories/reports.ts'

const told = (agreements: readonly Agreement[], language: Language = 'nl') =>
  tellDossier({ ...bareDossier(exampleReport()), agreements }, language).agreements

test('an agreement is shown with its factor, its days and its state in words', () => {
  const agreement = someAgreement({ factor: 'F4', readyOn: '2027-03-01', lookBackOn: '2027-06-15', status: 'done' })
  expect(told([agreement])).toEqual([
    expect.objectContaining({
      id: agreement.id,
      what: agreement.what,
      about: '4. Kennis delen en centrale aanpak',
      readyOn: '1 maart 2027',
      lookBackOn: '15 juni 2027',
      statusWord: 'klaar',
    }),
  ])
  expect(told([agreement], 'en')).toEqual([
    expect.objectContaining({ readyOn: '1 March 2027', lookBackOn: '15 June 2027', statusWord: 'done' }),
  ])
})

test('empty fields stay empty, and the agreements keep their order', () => {
  const [one, two] = told([someAgreement({ what: 'een' }), someAgreement({ what: 'twee', factor: 'F9' })])
  expect(one).toMatchObject({ what: 'een', about: '', readyOn: '', lookBackOn: '', statusWord: 'open' })
  expect(two).toMatchObject({ what: 'twee', about: '' })
})
