import { expect, test } from 'vitest'
import type { ScanId } from '../../../src/domain/ids.ts'
import { asEdition, discard, isFrozen, reword } from '../../../src/domain/scan/own-edition.ts'
import type { Scan } from '../../../src/domain/scan/scan.ts'
import { factorIn, ownEdition, textsWith } from '../../support/stories/editions.ts'

const usedBy = (...statuses: readonly Scan['status'][]) =>
  statuses.map((status) => ({ id: crypto.randomUUID() as ScanId, title: 'Najaar', status }))

test.each([
  [[], false],
  [['draft', 'draft'], false],
  [['draft', 'open'], true],
  [['closed'], true],
] as const)('an edition used by scans in the states %j is frozen: %j', (statuses, frozen) => {
  expect(isFrozen({ usedBy: usedBy(...statuses) })).toBe(frozen)
})

test('rewording one factor leaves everything else as it was', () => {
  const edition = ownEdition({ usedBy: usedBy('draft') })
  const result = reword(edition, { part: 'factor', factor: factorIn('F3', { question: 'Anders?' }) })
  expect(result).toEqual({ ok: true, edition: { ...edition, texts: textsWith('F3', { question: 'Anders?' }) } })
})

test('the levels and the edition itself can be renamed', () => {
  const edition = ownEdition()
  const levelNames = { nl: ['begin', 'onderweg', 'vast'], en: ['start', 'under way', 'firm'] } as const
  const result = reword(edition, { part: 'names', called: { name: 'Anders', version: 4 }, levelNames })
  expect(result).toMatchObject({
    ok: true,
    edition: {
      name: 'Anders',
      version: 4,
      texts: {
        nl: { levelNames: levelNames.nl, factors: edition.texts.nl.factors },
        en: { levelNames: levelNames.en },
      },
    },
  })
})

test('a frozen edition refuses every change of its words', () => {
  const edition = ownEdition({ usedBy: usedBy('open') })
  expect(reword(edition, { part: 'factor', factor: factorIn('F1') })).toEqual({ ok: false, reason: 'frozen' })
})

test('only an edition that no scan uses can be discarded', () => {
  expect(discard({ usedBy: [] })).toEqual({ ok: true })
  expect(discard({ usedBy: usedBy('draft') })).toEqual({ ok: false, reason: 'in-use' })
})

test('a scan knows an own edition by its id, with its name and words', () => {
  const { id, texts } = ownEdition()
  expect(asEdition({ id, name: 'Onze tekst', version: 3, texts })).toEqual({
    key: id,
    own: { name: 'Onze tekst', version: 3 },
    texts,
  })
})
