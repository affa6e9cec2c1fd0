import type { GroupName } from '../../group-name.ts'
import { pick } from '../../words/grammar.ts'
import { numberNl } from '../../words/small-numbers.ts'

/** A group in a question about it: the name is ours, or the institution's own, which has no article of ours. */
export type AskedAbout = GroupName & { readonly isOwnName: boolean }

/** What respondents read of the question about another group. */
export const guessNl = {
  /** Of a larger group, and of one of which nobody knows how many are asked. */
  most: (about: AskedAbout) => `Wat denk je dat ${mostOf(about)} kiezen bij ‘Hoe is het nu?’`,
  /** Of a few people: 'most of them' would be one person. */
  together: (about: AskedAbout) =>
    `Wat denk je dat ${all(about)} samen ${about.isOwnName ? 'kiest' : pick(about, 'kiest', 'kiezen')} bij ‘Hoe is het nu?’`,
  noIdea: 'Geen idee',
  missing: 'Kies wat je denkt dat zij nu kiezen, of ‘Geen idee’.',
  /** On the check page. */
  row: (about: AskedAbout) => `Verwachting over ${all(about)}`,
  /**
   * On the first page, for those who guess. `first`: how many questions come with a guess, where others follow that don't;
   * null where none follow.
   */
  youGuess: (about: AskedAbout, first: number | null) =>
    `Bij ${first === null ? 'elke vraag' : `de eerste ${numberNl(first)} vragen`} raad je ook wat ${mostOf(about)} kiezen; wat jouw groep raadt, kan in het rapport te zien zijn.`,
  /** On the first page, for those whom another group guesses about. */
  othersGuess:
    'Een andere groep raadt wat jouw groep kiest; dat kan in het rapport te zien zijn naast wat jouw groep zelf koos.',
  onRecordTick: 'Ik begrijp dat anderen mijn antwoorden, en wat ik van een andere groep verwacht, misschien herkennen.',
}

export type GuessTexts = typeof guessNl

const mostOf = (about: AskedAbout) => {
  if (about.isOwnName) return `de meesten in de groep ‘${about.label}’`
  return pick(about, `de meesten van het ${about.label}`, `de meeste ${about.label}`)
}
const all = (about: AskedAbout) => {
  if (about.isOwnName) return `de groep ‘${about.label}’`
  return pick(about, `het ${about.label}`, about.label)
}
