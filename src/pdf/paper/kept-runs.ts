import { reportVocabulary } from '../../content/report-vocabulary.ts'

/** A word shaped by a face: its glyphs, where each goes, and their width together. */
type Run = { readonly glyphs: readonly object[]; readonly positions: readonly object[]; readonly advanceWidth: number }

/** Internals of pdfkit: a face in one document, which asks for each word with the space after it once. */
export type Shaping = { layoutRun(text: string, features?: object): Run }

/** The runs that a thread keeps from one document to the next, by face and word. */
export const keptRuns = new Map<string, Map<string, Run>>()

let vocabulary: ReadonlySet<string> | undefined

/**
 * Lets a face of a document take words of our own texts as an earlier document shaped them, because shaping takes half
 * the time of a print. Any other word, such as one of a remark or a name, is gone with its document.
 */
export const shareRuns = (face: string, shaping: Shaping): void => {
  vocabulary ??= reportVocabulary()
  const ours = vocabulary
  const kept = keptRuns.get(face) ?? new Map<string, Run>()
  keptRuns.set(face, kept)
  const shape = shaping.layoutRun.bind(shaping)
  shaping.layoutRun = (text, features) => {
    const known = kept.get(text)
    if (known) return known
    // Their width is calculated anew each time that the library below pdfkit is asked for it.
    const { glyphs, positions, advanceWidth } = shape(text, features)
    const run = { glyphs, positions, advanceWidth }
    if (text.endsWith(' ') && ours.has(text.slice(0, -1))) kept.set(text, run)
    return run
  }
}
