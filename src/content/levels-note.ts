import type { Language } from '../domain/scan/rubric.ts'

/** States that the three levels are stages; shown where a reader first meets them. */
export const levelsNote: { readonly [language in Language]: string } = {
  nl: 'De drie niveaus zijn stappen op weg. Ze zeggen waar het programma nu staat, niet hoe goed iemand werkt.',
  en: 'The three levels are steps along the way. They say where the programme is now, not how well anyone works.',
}
