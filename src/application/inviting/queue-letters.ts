import type { Errands } from '../operations/errand.ts'
import type { Stores } from '../ports.ts'

/**
 * Queues one pass over the letters of a mailing, to run after the commit. The queue holds one waiting errand per name,
 * so the name contains the mailing and the pass: two mailings are two errands.
 */
export const queueLetters = (
  errands: Stores['errands'],
  errand: Errands['post-letters'],
  afterSeconds = 0,
): Promise<void> => errands.add('post-letters', errand, { afterSeconds, sameAs: `${errand.mailingId} ${errand.round}` })
