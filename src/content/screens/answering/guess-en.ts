import { pick } from '../../words/grammar.ts'
import { numberEn } from '../../words/small-numbers.ts'
import type { AskedAbout, GuessTexts } from './guess-nl.ts'

export const guessEn: GuessTexts = {
  most: (about) => `What do you think most ${mostOf(about)} choose for ‘How is it now?’`,
  together: (about) =>
    `What do you think ${all(about)} together ${about.isOwnName ? 'chooses' : pick(about, 'chooses', 'choose')} for ‘How is it now?’`,
  noIdea: 'No idea',
  missing: 'Choose what you think they choose now, or ‘No idea’.',
  row: (about) => `Expectation about ${all(about)}`,
  youGuess: (about, first) =>
    `With ${first === null ? 'each question' : `the first ${numberEn(first)} questions`} you also guess what most ${mostOf(about)} choose; the report may show what your group guesses.`,
  othersGuess:
    'Another group guesses what your group chooses; the report may show that beside what your group itself chose.',
  onRecordTick: 'I understand that others may recognise my answers, and what I expect of another group.',
}

const mostOf = (about: AskedAbout) => {
  if (about.isOwnName) return `people in the group ‘${about.label}’`
  return pick(about, `of the ${about.label}`, about.label)
}
const all = (about: AskedAbout) => (about.isOwnName ? `the group ‘${about.label}’` : `the ${about.label}`)
