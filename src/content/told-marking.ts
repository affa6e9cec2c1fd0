import type { Highlight } from '../domain/method/analysis.ts'

/** How loudly a finding is shown, in a word and as a number of dots; with its reason where that matters. */
export type Marking = { readonly highlight: Highlight; readonly word: string; readonly reason: string | null }
