import type { Errands } from '../operations/errand.ts'
import type { Stores } from '../ports.ts'

/**
 * Queues one pass over the letters of a mailing, to run after the commit. Of each name the queue holds one waiting
 * errand, so the name holds the mailing and the pass: otherwise two mailings would be taken for the same errand.
 */
export const queueLetters = (
  errands: Stores['errands'],
  errand: Errands['post-letters'],
  afterSeconds = 0,
): Promise<void> => errands.add('post-letters', errand, { afterSeconds, sameAs: `${errand.mailingId} ${errand.round}` })
