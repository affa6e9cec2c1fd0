import type { EditionId } from '../ids.ts'
import type { Outcome } from '../outcome.ts'
import type { Edition, EditionName, EditionTexts, TextsInEachLanguage } from './edition.ts'
import type { Factor, Language, Rubric } from './rubric.ts'
import type { Scan } from './scan.ts'

/** An edition of an institution, for the people who edit it. */
export type OwnEdition = EditionName & {
  readonly id: EditionId
  readonly texts: TextsInEachLanguage
  /** The scans that use this edition. */
  readonly usedBy: readonly Pick<Scan, 'id' | 'title' | 'status'>[]
}

export const asEdition = ({ id, name, version, texts }: Omit<OwnEdition, 'usedBy'>): Edition => ({
  key: id,
  own: { name, version },
  texts,
})

/** Whether no word may change: from the launch of a scan with this edition on, people read and answer it. */
export const isFrozen = ({ usedBy }: Pick<OwnEdition, 'usedBy'>): boolean =>
  usedBy.some(({ status }) => status !== 'draft')

/** New words: for the names in an edition and its own name, or for one factor. */
export type Rewording =
  | { readonly part: 'names'; readonly called: EditionName; readonly levelNames: InEach<Rubric['levelNames']> }
  | { readonly part: 'factor'; readonly factor: InEach<Factor> }

type InEach<Value> = { readonly [language in Language]: Value }

export type RewordedOrWhyNot = Outcome<{ readonly edition: OwnEdition }, 'frozen'>
export const reword = (edition: OwnEdition, rewording: Rewording): RewordedOrWhyNot => {
  if (isFrozen(edition)) return { ok: false, reason: 'frozen' }
  const { nl, en } = edition.texts
  const called = rewording.part === 'names' ? rewording.called : {}
  const texts = { nl: reworded(nl, rewording, 'nl'), en: reworded(en, rewording, 'en') }
  return { ok: true, edition: { ...edition, ...called, texts } }
}

const reworded = (texts: EditionTexts, rewording: Rewording, language: Language): EditionTexts => {
  if (rewording.part === 'names') return { ...texts, levelNames: rewording.levelNames[language] }
  const factor = rewording.factor[language]
  return { ...texts, factors: texts.factors.map((each) => (each.key === factor.key ? factor : each)) }
}

export type DiscardedOrWhyNot = Outcome<unknown, 'in-use'>
/** A draft with this edition also prevents a deletion: it would have no questions left. */
export const discard = ({ usedBy }: Pick<OwnEdition, 'usedBy'>): DiscardedOrWhyNot =>
  usedBy.length === 0 ? { ok: true } : { ok: false, reason: 'in-use' }
