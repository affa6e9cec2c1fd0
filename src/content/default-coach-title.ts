import type { CoachTitle, Language } from '../domain/scan/rubric.ts'

/** The title that a new scan starts with, until the institution fills in its own. */
export const defaultCoachTitle: { readonly [language in Language]: CoachTitle } = {
  nl: { singular: 'i-coach', plural: 'i-coaches' },
  en: { singular: 'i-coach', plural: 'i-coaches' },
}
