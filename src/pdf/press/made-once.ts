import { createHash } from 'node:crypto'

const HOUR = 60 * 60 * 1000

/**
 * Keeps what was made, by all that was asked: the same is made once, also when it is asked for while being made, and
 * what differs in a single letter is made anew. Holds at most `room` bytes; what nobody asked for longest goes first, and
 * nothing stays longer than an hour. `forget` empties it, when what was printed may be there no more.
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

  /** A Map remembers the order in which keys were added, so what was just used stands last. */
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
