import { setTimeout } from 'node:timers/promises'

/** Looks again and again. @throws Error when it doesn't come true in half a minute */
export const waitUntil = async (isTrue: () => boolean | Promise<boolean>, patience = 30_000): Promise<void> => {
  const end = Date.now() + patience
  while (!(await isTrue())) {
    if (Date.now() > end) throw new Error('waited in vain')
    await setTimeout(50)
  }
}
