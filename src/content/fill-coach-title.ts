import type { CoachTitle } from '../domain/scan/rubric.ts'
import { capitalise } from './capitalise.ts'

/**
 * Puts the institution's own title where a text says `{coach}` or `{coaches}`, and with a capital where it says
 * `{Coach}` or `{Coaches}`. One pass, so that a title is never read as a placeholder itself.
 */
export const fillCoachTitle = (text: string, { singular, plural }: CoachTitle): string =>
  text.replace(/\{([cC])oach(es)?\}/g, (_, initial: string, many: string | undefined) => {
    const title = many ? plural : singular
    return initial === 'C' ? capitalise(title) : title
  })
