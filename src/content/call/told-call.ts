import type { Language } from '../../domain/scan/rubric.ts'
import type { Promised } from '../tell-promise.ts'

/** One entry to the scan: the link that a camera reads, the code to type, and the text alternative of the drawing. */
export type Entry = { readonly link: string; readonly code: string; readonly alt: string }

/** The words that ask a group to take part, before the layout as a poster, a letter or a slide. */
export type ToldCall = {
  readonly language: Language
  readonly institution: string
  /** Of the scan. */
  readonly title: string
  /** The group that it asks, as in 'for teachers'. */
  readonly forGroup: string
  readonly heading: string
  readonly lead: string
  /** The institution's own words, by paragraph; none when it has none. */
  readonly introduction: { readonly heading: string; readonly paragraphs: readonly string[] }
  readonly facts: readonly string[]
  readonly group: string
  readonly entry: Entry
  readonly directions: {
    readonly scanIt: string
    readonly goTo: string
    /** The address of the page that takes a code, without the scheme. */
    readonly address: string
    readonly typeIt: string
  }
  readonly promise: {
    readonly heading: string
    readonly lines: readonly Promised[]
    /** What to know besides when the group's picture is always shown; empty for a protected group. */
    readonly onRecord: string
    readonly counted: string
  }
  readonly onlyOnce: string
  readonly questions: string
  readonly regards: string
}
