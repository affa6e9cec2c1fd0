import { setTimeout } from 'node:timers/promises'

/** Checks repeatedly until `isTrue` holds. @throws Error when it doesn't within `patience` milliseconds */

export const waitUntil = async (isTrue: () => boolean | Promise<boolean>, patience = 30_000): Promise<void> => {
  const end = Date.now() + patience
  while (!(await isTrue())) {
    if (Date.now() > end) throw new Error('waited in vain')
    await setTimeout(50)
  }
}
