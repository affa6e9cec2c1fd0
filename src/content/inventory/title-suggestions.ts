import { foldedWords } from '../../domain/inventory/same-words.ts'
import { knownCoachTitles } from '../known-coach-titles.ts'

/** Working titles that are in use, to choose from while typing. In Dutch on an English screen too. */
export const TITLE_SUGGESTIONS: readonly string[] = [
  ...knownCoachTitles.map(({ singular }) => singular),
  'ICT-coach',
  'adviseur',
  'e-adviseur',
  'onderwijsadviseur',
  'ICT-onderwijsadviseur',
  'adviseur leren met ICT',
  'adviseur ICT en onderwijs',
  'adviseur hybride onderwijs',
  'adviseur digitale didactiek',
  'adviseur blended learning',
  'beleidsadviseur',
  'beleidsmedewerker',
  'consultant',
  'onderwijsontwerper',
  'onderwijskundig ontwerper',
  'onderwijskundig ontwikkelaar',
  'learning designer',
  'learning experience designer',
  'learning developer',
  'instructional designer',
  'ICT-ontwikkelaar',
  'onderwijstechnoloog',
  'instructietechnoloog',
  'digitaal didacticus',
  'specialist e-learning',
  'specialist blended learning',
  'ICTO-specialist',
  'specialist leren met ICT',
  'ICTO-medewerker',
  'ICTO-contactpersoon',
  'ondersteuner ICT in onderwijs',
  'onderwijsassistent ICT',
  'coördinator digitaal toetsen',
  'projectleider',
  'projectmanager',
  'DLO-innovatiepartner',
  'digital transformation officer',
]

const known = new Set(TITLE_SUGGESTIONS.map(foldedWords))

/** Whether a title is in use in more places than one, so that it tells nothing about an institution. */
export const isKnownTitle = (title: string): boolean => known.has(foldedWords(title))
