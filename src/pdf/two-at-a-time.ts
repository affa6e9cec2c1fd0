import type { Readable } from 'node:stream'
import { finished } from 'node:stream'

const PLACES = 2

/** A line for slow documents: two are made at once, and pages are served in between. */
export const twoAtATime = () => {
  const waiting: (() => void)[] = []
  let busy = 0

  const leave = () => {
    busy--
    waiting.shift()?.()
  }

  return async (make: () => Readable): Promise<Readable> => {
    if (busy >= PLACES) await new Promise<void>((resolve) => waiting.push(resolve))
    busy++
    try {
      const document = make()
      finished(document, leave)
      return document
    } catch (error) {
      leave()
      throw error
    }
  }
}
