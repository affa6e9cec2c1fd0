/** Repeatable chance: the same seed gives the same requests. */
export type Chance = {
  readonly below: (number: number) => number
  readonly oneOf: <Item>(items: readonly Item[]) => Item
  readonly once: (inSoMany: number) => boolean
}

/** Mulberry32, by Tommy Ettinger (public domain). */
export const chanceFrom = (seed: number): Chance => {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (number: number) => Math.floor(next() * number)
  return {
    below,
    oneOf: (items) => items[below(items.length)] as (typeof items)[number],
    once: (inSoMany) => below(inSoMany) === 0,
  }
}
