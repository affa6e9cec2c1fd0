import { createHash } from 'node:crypto'

const HOUR = 60 * 60 * 1000

/**
 * Caches results by everything that was asked. The same request is made once, also when it is asked for while it is
 * being made, and a request that differs in one letter is made separately. Holds at most `room` bytes: the least
 * recently used result goes first, and nothing stays longer than an hour. `forget` empties the cache, for when printed
 * data may have been deleted.
 */
export const madeOnce = <Asked>(make: (asked: Asked) => Promise<Uint8Array>, room: number) => {
  const kept = new Map<string, Uint8Array>()
  const underWay = new Map<string, Promise<Uint8Array>>()
  let used = 0
  let emptied = 0

  const drop = (key: string) => {
    used -= kept.get(key)?.byteLength ?? 0
    kept.delete(key)
  }

  /** A Map keeps the order in which keys were added, so the most recently used result is last. */
  const keep = (key: string, made: Uint8Array) => {
    kept.set(key, made)
    used += made.byteLength
    setTimeout(() => kept.get(key) === made && drop(key), HOUR).unref()
    for (const oldest of kept.keys()) {
      if (used <= room) return
      drop(oldest)
    }
  }

  const begin = (key: string, asked: Asked): Promise<Uint8Array> => {
    const before = emptied
    const making = make(asked)
      .then((made) => {
        if (emptied === before) keep(key, made)
        return made
      })
      .finally(() => underWay.delete(key))
    underWay.set(key, making)
    return making
  }

  return {
    async make(asked: Asked): Promise<Uint8Array> {
      const key = createHash('sha256').update(JSON.stringify(asked)).digest('base64')
      const made = kept.get(key)
      if (made === undefined) return underWay.get(key) ?? begin(key, asked)
      kept.delete(key)
      kept.set(key, made)
      return made
    },

    forget() {
      emptied += 1
      kept.clear()
      used = 0
    },
  }
}
