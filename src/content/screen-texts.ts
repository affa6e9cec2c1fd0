import type { Language } from '../domain/scan/rubric.ts'
import { screensEn } from './screens/en.ts'
import { screensNl } from './screens/nl.ts'

/**
 * The texts of the screens: plain typed catalogues. English must have exactly the keys of Dutch, or it doesn't
 * compile. A text with a number or a name in it is a function, so that nothing is left unfilled.
 */
export type ScreenTexts = typeof screensNl

export const screenTexts: { readonly [language in Language]: ScreenTexts } = { nl: screensNl, en: screensEn }
