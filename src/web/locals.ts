import type { markPath } from '../content/drawing/mark-outlines.ts'
import type { ScreenTexts } from '../content/screen-texts.ts'
import type { Member } from '../domain/account/membership.ts'
import type { Language } from '../domain/scan/rubric.ts'
import type { ResumeSeal } from './account/resume-seal.ts'
import type { asset } from './assets.ts'
import type { fieldId } from './form.ts'
import type { KnownScan } from './middleware/known-scan.ts'
import type { paths } from './paths.ts'

declare global {
  namespace Express {
    /** Everything that a view may count on besides its own model. Written by middleware only. */
    interface Locals {
      /** In the log, too. */
      requestId: string
      language: Language
      t: ScreenTexts
      paths: typeof paths
      asset: typeof asset
      markPath: typeof markPath
      fieldId: typeof fieldId
      /** This page in each language. */
      languageLinks: { readonly [language in Language]: string }
      /** Where people may sign in instead; null when nowhere. */
      federation: string | null
      /** Null on pages without an account. */
      member: Member | null
      /** Only on pages about a scan, and for no view. */
      knownScan?: KnownScan
      /** Empty on pages without a session. */
      csrfToken: string
      /** Packs where a member goes on, for the sign-in form. */
      resumeSeal: ResumeSeal
    }
  }
}
