import type { markPath } from '../content/drawing/mark-outlines.ts'
import type { groupColour } from '../content/drawing/palette.ts'
import type { ScreenTexts } from '../content/screen-texts.ts'
import type { Member } from '../domain/account/membership.ts'
import type { Language } from '../domain/scan/rubric.ts'
import type { ResumeSeal } from './account/resume-seal.ts'
import type { asset } from './assets.ts'
import type { Begun } from './desk/begun.ts'
import type { fieldId } from './form.ts'
import type { KnownScan } from './middleware/known-scan.ts'
import type { paths } from './paths.ts'

declare global {
  namespace Express {
    /** All values that every view has besides its own model. Only middleware writes them. */
    interface Locals {
      /** The id of the request's line in the log. */
      requestId: string
      language: Language
      t: ScreenTexts
      paths: typeof paths
      asset: typeof asset
      markPath: typeof markPath
      groupColour: typeof groupColour
      fieldId: typeof fieldId
      /** This page in each language. */
      languageLinks: { readonly [language in Language]: string }
      /** The name of the federation through which people may sign in. Null without one. */
      federation: string | null
      /** Null on pages without an account. */
      member: Member | null
      /** Only on pages about a scan. Views don't use it. */
      knownScan?: KnownScan
      /** Empty on pages without a session. */
      csrfToken: string
      /** What the desk of the questionnaire did with this request before it passed it on. */
      begun?: Begun
      /** A script asked this by itself, as it does every few seconds. */
      asksByItself?: true
      /** Packs the page and form at which a member continues, for the sign-in form. */
      resumeSeal: ResumeSeal
    }
  }
}
