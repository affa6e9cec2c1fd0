import type { Language } from '../../domain/scan/rubric.ts'
import { accessibilityEn } from './accessibility-en.ts'
import { accessibilityNl } from './accessibility-nl.ts'
import { boardEn } from './board-en.ts'
import { boardNl } from './board-nl.ts'
import { facilitatorEn } from './facilitator-en.ts'
import { facilitatorNl } from './facilitator-nl.ts'
import type { Guide } from './guide.ts'

/** The guides that anyone may read: one for each role, and the accessibility statement. */
export const guides: { readonly [language in Language]: { readonly [guide in GuideName]: Guide } } = {
  nl: { board: boardNl, facilitator: facilitatorNl, accessibility: accessibilityNl },
  en: { board: boardEn, facilitator: facilitatorEn, accessibility: accessibilityEn },
}

export type GuideName = 'board' | 'facilitator' | 'accessibility'
