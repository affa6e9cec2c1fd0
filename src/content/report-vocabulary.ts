import { LANGUAGES } from '../domain/scan/rubric.ts'
import { defaultCoachTitle } from './default-coach-title.ts'
import { groupLabels } from './group-labels.ts'
import { paperWords } from './paper-words.ts'
import { practiceExamples } from './practice-examples.ts'
import { questionsEn } from './questions/questions-en.ts'
import { questionsNl } from './questions/questions-nl.ts'
import { rubricIn } from './rubric.ts'
import { scriptIn } from './script/scripts.ts'
import { wordsIn } from './words/words-in.ts'

/**
 * Returns the single words of our own texts for the report, in both languages, as they are printed: with their comma or
 * full stop. Texts that take numbers or names from a scan are left out.
 */
export const reportVocabulary = (): ReadonlySet<string> => {
  const inLanguages = LANGUAGES.map((language) => [
    [rubricIn(language, defaultCoachTitle[language]), scriptIn(language)],
    [paperWords(language), wordsIn[language], groupLabels[language], defaultCoachTitle[language]],
  ])
  return new Set(wordsWithin([inLanguages, questionsNl, questionsEn, practiceExamples]))
}

const wordsWithin = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return value.split(/\s+/)
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsWithin) : []
}
