import { expect, test } from 'vitest'
import { setFactsOf } from '../../src/content/question-sets.ts'
import { tellPrivacy } from '../../src/content/tell-privacy.ts'
import type { DraftScan } from '../../src/domain/scan/scan.ts'
import { UNITS } from '../support/stories/calls.ts'
import { filledTerms } from '../support/stories/privacy-terms.ts'
import { draftScan } from '../support/stories/scans.ts'

const linesOf = (changes: Partial<DraftScan> = {}, language: 'nl' | 'en' = 'nl') => {
  const { lead, sections } = tellPrivacy(draftScan(changes), 'ROC Voorbeeld', language)
  return [lead, ...sections.flatMap(({ heading, lines, mail }) => [heading, ...lines, mail])].join('\n')
}

test.each([
  [
    'nl',
    ['artikel 6, lid 1, onder e', 'artikel 11', 'Autoriteit Persoonsgegevens', 'vrijwillig', '12 maanden', '3 jaar'],
  ],
  ['en', ['article 6(1)(e)', 'article 11', 'Autoriteit Persoonsgegevens', 'voluntary', '12 months', '3 years']],
] as const)(
  'the statement in %s gives the basis, the rights and their limits, where to complain and how long data is kept',
  (language, words) => {
    const told = linesOf({}, language)
    for (const word of words) expect(told).toContain(word)
    expect(tellPrivacy(draftScan(), 'ROC Voorbeeld', language).sections).toHaveLength(10)
  },
)

test('without an officer the statement says whom to ask, and the institution’s own terms replace that', () => {
  const without = linesOf()
  expect(without).toContain(
    'Vraag aan ROC Voorbeeld, of aan degene die je uitnodigde, hoe je deze functionaris bereikt.',
  )
  expect(without).not.toContain('In de woorden van')
  const told = linesOf({ privacy: filledTerms })
  expect(told).toContain('Contact: Fatima de Wit, bureau privacy')
  expect(told).toContain('fg@roc.example')
  expect(told).not.toContain('hoe je deze functionaris bereikt')
  expect(told).toContain('gerechtvaardigd belang: weten wat de mediacoaches nodig hebben')
  expect(told).not.toContain('onder e, van de AVG')
  expect(told).toContain('In de woorden van ROC Voorbeeld\nDe server staat bij ons.\nEr gaat niets naar buiten.')
})

test('an address without a name is enough contact', () => {
  const told = linesOf({ privacy: { ...filledTerms, officer: '' } })
  expect(told).not.toContain('Contact:')
  expect(told).not.toContain('hoe je deze functionaris bereikt')
})

test('the statement mentions remarks, units and questions to skip only if the scan has them', () => {
  expect(linesOf()).toContain('Toelichtingen: 12 maanden')
  expect(linesOf({ takesRemarks: false })).not.toMatch(/toelichting/i)
  expect(linesOf()).not.toContain('college of locatie')
  expect(linesOf({ units: UNITS })).toContain('Kies je een college of locatie')
  expect(linesOf()).not.toContain('overslaan')
  expect(linesOf({ sets: [setFactsOf('levels-1')] })).toContain('vragen die je mag overslaan, als te weinig mensen')
  const neverByUnit = 'telt bij geen college of locatie mee'
  expect(linesOf({ units: UNITS, sets: [setFactsOf('levels-1')] })).toContain(neverByUnit)
  expect(linesOf({ units: UNITS })).not.toContain(neverByUnit)
})

test('only where groups are asked about each other, the statement says what is kept of it, and how long', () => {
  const expectations = [{ group: 'board', about: 'teachers' }]
  expect(linesOf({ expectations })).toContain('Wat je raadt over een andere groep, als jouw groep dat wordt gevraagd')
  expect(linesOf({ expectations })).toContain(
    'Aantallen van wat een groep raadt, als die groep of de andere niet te zien is',
  )
  expect(linesOf({ expectations }, 'en')).toContain('What you guess about another group')
  expect(linesOf()).not.toContain('raadt')
})
