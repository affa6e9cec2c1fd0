import type { ToldGroup } from '../../../src/content/told-group.ts'

/** What a Dutch headline of a report claims, read from its words alone. */
export type Claim =
  | { readonly claim: 'levels'; readonly higher: string; readonly lower: string; readonly levels: number }
  | { readonly claim: 'answers'; readonly higher: string; readonly lower: string; readonly counts: Counted }
  | { readonly claim: 'spread'; readonly groups: readonly [string, string] }
  | { readonly claim: 'nuance'; readonly higher: string; readonly lower: string }
  | { readonly claim: 'nuance-spread'; readonly groups: readonly [string, string] }
  | { readonly claim: 'same'; readonly levels: readonly number[] }
  | { readonly claim: 'same-split' | 'alone' | 'nothing' }

/** 'Niveau 3: 2 van 4 tegen 0 van 8.' */
type Counted = { readonly level: number; readonly higher: Share; readonly lower: Share }
type Share = { readonly count: number; readonly of: number }

const LEVELS: Readonly<Record<string, number>> = { 'één niveau': 1, 'twee niveaus': 2 }

/**
 * Reads the claim of a finding. `groups` are those of the report, whose names may stand with or without an article.
 *
 * @throws Error for a sentence that this reader doesn't know, so that no new sentence escapes the tests.
 */
export const claimOf = (text: string, groups: readonly ToldGroup[]): Claim => {
  const keyOf = (name = ''): string => {
    const bare = name.replace(/^(het|de) /i, '').toLowerCase()
    const group = groups.find(({ label }) => label.toLowerCase() === bare)
    if (!group) throw new Error(`no group '${name}' in '${text}'`)
    return group.key
  }
  const both = ([, one, other]: RegExpMatchArray) => [keyOf(one), keyOf(other)] as const
  const levels =
    text.match(/^(.+?) zie(?:t|n) dit (één niveau|twee niveaus) verder dan (.+?)\./) ??
    text.match(/^Zie(?:t|n) (.+?) dit (één niveau|twee niveaus) verder dan (.+?)\?/)
  if (levels) {
    const [, higher, count = '', lower] = levels
    return { claim: 'levels', higher: keyOf(higher), lower: keyOf(lower), levels: LEVELS[count] ?? 0 }
  }
  const answers = text.match(/^(?:De|Liggen de) antwoorden van (.+?)(?: liggen)? verder dan die van (.+?)[.?]/)
  if (answers) {
    const [higher, lower] = both(answers)
    return { claim: 'answers', higher, lower, counts: countsIn(text) }
  }
  const spread = text.match(/^(?:De|Lopen de) beelden van (.+?) en (.+?)(?: lopen)? uiteen[.?]/)
  if (spread) return { claim: 'spread', groups: both(spread) }
  const nuance = text.match(/^Klein verschil: (.+?) zie(?:t|n) dit iets verder dan (.+?)\./)
  if (nuance) {
    const [higher, lower] = both(nuance)
    return { claim: 'nuance', higher, lower }
  }
  const nuanceSpread = text.match(/^Klein verschil: de antwoorden van (.+?) en (.+?) liggen iets anders verspreid\./)
  if (nuanceSpread) return { claim: 'nuance-spread', groups: both(nuanceSpread) }
  const same = text.match(/ zien vrijwel hetzelfde(?:: niveau (\d)|, tussen niveau (\d) en (\d))/)
  if (same) return { claim: 'same', levels: same.slice(1).filter(Boolean).map(Number) }
  if (/ geven vrijwel hetzelfde beeld, verdeeld over niveau/.test(text)) return { claim: 'same-split' }
  if (/^(Hier zijn geen antwoorden|Niemand kon dit beoordelen)/.test(text)) return { claim: 'nothing' }
  if (/^.+?: (één antwoord|elk antwoord|de meeste antwoorden|het midden|de antwoorden lopen uiteen)/.test(text)) {
    return { claim: 'alone' }
  }
  throw new Error(`an unknown sentence: ${text}`)
}

const SHARE = String.raw`(\d+) van (\d+)(?: \(\d+\s%\))?`

const countsIn = (text: string): Counted => {
  const found = text.match(new RegExp(String.raw`Niveau (\d): ${SHARE} tegen ${SHARE}\.`))
  if (!found) throw new Error(`no counts in '${text}'`)
  const [level = 0, count = 0, of = 0, otherCount = 0, otherOf = 0] = found.slice(1).map(Number)
  return { level, higher: { count, of }, lower: { count: otherCount, of: otherOf } }
}
