import type { CoachTitle } from '../domain/scan/rubric.ts'

/** What institutions call their i-coaches: names that are in use, to choose from. Dutch on an English screen too. */
export const knownCoachTitles: readonly CoachTitle[] = [
  { singular: 'i-coach', plural: 'i-coaches' },
  { singular: 'mediacoach', plural: 'mediacoaches' },
  { singular: 'blended coach', plural: 'blended coaches' },
  { singular: 'vaandeldrager', plural: 'vaandeldragers' },
  { singular: 'ambassadeur digitale didactiek', plural: 'ambassadeurs digitale didactiek' },
  { singular: 'e-coach', plural: 'e-coaches' },
  { singular: 'ICTO-coach', plural: 'ICTO-coaches' },
  { singular: 'DLO-coach', plural: 'DLO-coaches' },
  { singular: 'digitaal onderwijscoach', plural: 'digitaal onderwijscoaches' },
]

/** The plural that a title has, where the given plural belongs to another title; null where the plural is fine. */
export const pluralInstead = ({ singular, plural }: CoachTitle): string | null => {
  const known = knownCoachTitles.find((title) => title.singular === singular)
  if (!known || known.plural === plural) return null
  return knownCoachTitles.some((title) => title.plural === plural) ? known.plural : null
}
