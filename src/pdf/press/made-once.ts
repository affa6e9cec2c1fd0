import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'

const HOUR = 60 * 60 * 1000

/**
 * Caches results by everything that was asked. The same request is made once, also when it is asked for while it is
 * being made, and a request that differs in one letter is made separately. Holds at most `room` bytes: the least
 * recently used result goes first, and nothing stays longer than an hour. `forget` empties the cache, for when printed
 * data may have been deleted.
 */
export const madeOnce = <Asked>(make: (asked: Asked) => Promise<Uint8Array>, room: number) => {
  const kept = new LRUCache<string, Uint8Array>({
    maxSize: room,
    sizeCalculation: ({ byteLength }) => Math.max(1, byteLength),
    ttl: HOUR,
    // A document that nobody asks for again leaves the memory too.
    ttlAutopurge: true,
    // The clock that `Date.now` reads, which tests can move.
    perf: Date,
  })
  const underWay = new Map<string, Promise<Uint8Array>>()
  let forgotten = 0

  const begin = (key: string, asked: Asked): Promise<Uint8Array> => {
    const before = forgotten
    const making = make(asked)
      .then((made) => {
        if (forgotten === before) kept.set(key, made)
        return made
      })
      .finally(() => underWay.delete(key))
    underWay.set(key, making)
    return making
  }

  return {
    async make(asked: Asked): Promise<Uint8Array> {
      const key = createHash('sha256').update(JSON.stringify(asked)).digest('base64')
      return kept.get(key) ?? underWay.get(key) ?? begin(key, asked)
    },

    forget() {
      forgotten += 1
      kept.clear()
    },
  }
}
