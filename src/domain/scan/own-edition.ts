import type { EditionId } from '../ids.ts'
import type { Outcome } from '../outcome.ts'
import type { Edition, EditionName, EditionTexts, TextsInEachLanguage } from './edition.ts'
import type { Factor, Language, Rubric } from './rubric.ts'
import type { Scan } from './scan.ts'

/** An institution's own edition, for who edits it. */
export type OwnEdition = EditionName & {
  readonly id: EditionId
  readonly texts: TextsInEachLanguage
  /** The scans that ask in it. */
  readonly usedBy: readonly Pick<Scan, 'id' | 'title' | 'status'>[]
}

export const asEdition = ({ id, name, version, texts }: Omit<OwnEdition, 'usedBy'>): Edition => ({
  key: id,
  own: { name, version },
  texts,
})

/** From the launch of a scan that asks in it on, no word changes: people read it, and answered it. */
export const isFrozen = ({ usedBy }: Pick<OwnEdition, 'usedBy'>): boolean =>
  usedBy.some(({ status }) => status !== 'draft')

/** The names in an edition and its own name, or the words of one factor. */
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
/** A draft that asks in it counts too: it would have no questions left. */
export const discard = ({ usedBy }: Pick<OwnEdition, 'usedBy'>): DiscardedOrWhyNot =>
  usedBy.length === 0 ? { ok: true } : { ok: false, reason: 'in-use' }
