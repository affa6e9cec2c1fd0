import { lineOfText } from '../../../src/web/fields.ts'
import { allHostileTexts, inUtf8 } from './hostile-texts.ts'

/** What means harm and is taken by the shortest field of a form, as it is typed and as it is kept. */
export const typableTexts: readonly { readonly typed: string; readonly kept: string }[] = allHostileTexts.flatMap(
  (text) => {
    const typed = inUtf8(text)
    const read = lineOfText(55, '').safeParse(typed)
    return read.success ? [{ typed, kept: read.data }] : []
  },
)
