import type { Language } from '../../domain/scan/rubric.ts'
import { callEn } from './call-en.ts'
import { callNl } from './call-nl.ts'
import { withoutScheme } from './tell-call.ts'

const words = { nl: callNl, en: callEn }

/** The words on a poster that leads to the feedback page. */
export type ToldFeedbackCall = {
  readonly language: Language
  readonly institution: string
  /** Of the scan. */
  readonly title: string
  readonly heading: string
  readonly lead: string
  readonly scanIt: string
  readonly goTo: string
  /** The link that a camera reads. */
  readonly link: string
  readonly alt: string
  /** The link as people type it, without the scheme. */
  readonly address: string
}

/** Tells everyone who was asked where they read what came of it. */
export const tellFeedbackCall = (
  { institution, title, link }: { readonly institution: string; readonly title: string; readonly link: string },
  language: Language,
): ToldFeedbackCall => {
  const { feedback, scanIt, goTo, alt } = words[language]
  return {
    language,
    institution,
    title,
    heading: feedback.heading,
    lead: feedback.lead(institution, title),
    scanIt,
    goTo,
    link,
    alt: alt(link),
    address: withoutScheme(link),
  }
}
