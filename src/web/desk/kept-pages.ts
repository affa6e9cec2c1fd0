import { LRUCache } from 'lru-cache'
import type { SameFor } from '../outcome.ts'

/** In bytes: some two thousand pages of a question. */
const LARGEST_TOGETHER = 4 * 2 ** 20

/**
 * Keeps pages that are the same for everybody, packed and ready to send. A page belongs to the very settings that it was
 * made from: other settings are another object, so that a page of before a change is never found again. `of`: the view,
 * language and address of the page.
 */
export const keptPages = () => {
  const pages = new LRUCache<string, Buffer>({
    maxSize: LARGEST_TOGETHER,
    sizeCalculation: (page, key) => page.length + key.length,
  })
  const numbers = new WeakMap<object, number>()
  let last = 0
  const numberOf = (place: object): number => {
    const known = numbers.get(place)
    if (known !== undefined) return known
    last += 1
    numbers.set(place, last)
    return last
  }
  return {
    /** The page, made by `make` if it isn't kept. What `make` doesn't want to keep, it returns as null. */
    find: ({ place, as }: SameFor, of: readonly string[], make: () => Buffer | null): Buffer | null => {
      const key = [numberOf(place), as, ...of].join('\n')
      const kept = pages.get(key)
      if (kept) return kept
      const made = make()
      if (!made) return null
      const page = apart(made)
      pages.set(key, page)
      return page
    },
  }
}

/** A copy that holds nothing else: a packed page of two kilobytes is part of a buffer of sixteen. */
const apart = (page: Buffer): Buffer => Buffer.from(new Uint8Array(page).buffer)
