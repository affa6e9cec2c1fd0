import type { Language } from '../../domain/scan/rubric.ts'
import { accessibilityEn } from './accessibility-en.ts'
import { accessibilityNl } from './accessibility-nl.ts'
import { boardEn } from './board-en.ts'
import { boardNl } from './board-nl.ts'
import { facilitatorEn } from './facilitator-en.ts'
import { facilitatorNl } from './facilitator-nl.ts'
import type { Guide } from './guide.ts'
import { methodEn } from './method-en.ts'
import { methodNl } from './method-nl.ts'

/** The guides that anyone may read: one for each role, how the report calculates, and the accessibility statement. */
export const guides: { readonly [language in Language]: { readonly [guide in GuideName]: Guide } } = {
  nl: { board: boardNl, facilitator: facilitatorNl, method: methodNl, accessibility: accessibilityNl },
  en: { board: boardEn, facilitator: facilitatorEn, method: methodEn, accessibility: accessibilityEn },
}

export type GuideName = 'board' | 'facilitator' | 'method' | 'accessibility'
