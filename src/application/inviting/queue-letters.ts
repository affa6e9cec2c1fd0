import type { Errands } from '../operations/errand.ts'
import type { Stores } from '../ports.ts'

/**
 * Has the queue send the letters of a round of a mailing, after the commit. Of this queue one errand waits by each name:
 * without a name of its own, a mailing would give way to whichever waits already.
 */
export const queueLetters = (
  errands: Stores['errands'],
  errand: Errands['post-letters'],
  afterSeconds = 0,
): Promise<void> => errands.add('post-letters', errand, { afterSeconds, sameAs: `${errand.mailingId} ${errand.round}` })
