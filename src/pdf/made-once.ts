import { createHash } from 'node:crypto'

/**
 * Keeps what was made, by all that was asked: the same is made once, also when it is asked for while being made, and
 * what differs in a single letter is made anew. Holds at most `room` bytes; what nobody asked for longest goes first.
 */
export const madeOnce = <Asked>(make: (asked: Asked) => Promise<Uint8Array>, room: number) => {
  const kept = new Map<string, Uint8Array>()
  const underWay = new Map<string, Promise<Uint8Array>>()
  let used = 0

  /** A Map remembers the order in which keys were added, so what was just used stands last. */
  const keep = (key: string, made: Uint8Array) => {
    kept.set(key, made)
    used += made.byteLength
    for (const [oldest, { byteLength }] of kept) {
      if (used <= room) return
      kept.delete(oldest)
      used -= byteLength
    }
  }

  const begin = (key: string, asked: Asked): Promise<Uint8Array> => {
    const making = make(asked)
      .then((made) => {
        keep(key, made)
        return made
      })
      .finally(() => underWay.delete(key))
    underWay.set(key, making)
    return making
  }

  return async (asked: Asked): Promise<Uint8Array> => {
    const key = createHash('sha256').update(JSON.stringify(asked)).digest('base64')
    const made = kept.get(key)
    if (made === undefined) return underWay.get(key) ?? begin(key, asked)
    kept.delete(key)
    kept.set(key, made)
    return made
  }
}
