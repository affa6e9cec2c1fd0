import { lineOfText } from '../../../src/web/fields.ts'
import { allHostileTexts, inUtf8 } from './hostile-texts.ts'

/** Hostile texts that the shortest field of a form accepts, as they are typed and as they are kept. */
export const typableTexts: readonly { readonly typed: string; readonly kept: string }[] = allHostileTexts.flatMap(
  (text) => {
    const typed = inUtf8(text)
    const read = lineOfText(55, '').safeParse(typed)
    return read.success ? [{ typed, kept: read.data }] : []
  },
)
