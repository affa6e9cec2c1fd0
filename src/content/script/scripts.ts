import type { Step } from '../../domain/conversation/schedule.ts'
import type { Language } from '../../domain/scan/rubric.ts'
import type { Script } from './script.ts'
import { scriptEn } from './script-en.ts'
import { scriptNl } from './script-nl.ts'

const SCRIPTS: { readonly [language in Language]: Script } = { nl: scriptNl, en: scriptEn }

export const scriptIn = (language: Language): Script => SCRIPTS[language]

/** The name of a step within a sentence: 'lezen'. */
export const stepName = (language: Language, step: Step): string => {
  const { title } = scriptIn(language).steps[step]
  return title.charAt(0).toLowerCase() + title.slice(1)
}
