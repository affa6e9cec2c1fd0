import type { FactorKey } from '../domain/rubric.ts'
import type { Edition } from './rubric/edition.ts'
import { standardEdition } from './rubric.ts'

const EDITIONS: readonly Edition[] = [standardEdition]

/** @throws Error for a key that no edition has: a scan keeps the key of the edition it was launched with. */
export const editionOf = (key: string): Edition => {
  const edition = EDITIONS.find((candidate) => candidate.key === key)
  if (!edition) throw new Error(`no rubric edition '${key}'`)
  return edition
}

/** The factors that an edition asks about, in order. */
export const factorsOf = (editionKey: string): readonly FactorKey[] =>
  editionOf(editionKey).texts.nl.factors.map(({ key }) => key)
