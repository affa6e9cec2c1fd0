import type { Language } from '../../domain/scan/rubric.ts'
import { wordsEn } from './en.ts'
import { type Words, wordsNl } from './nl.ts'

export const wordsIn: { readonly [language in Language]: Words } = { nl: wordsNl, en: wordsEn }
