import { keyRing } from '../../../src/application/key-ring.ts'
import { mirrorKeys } from '../../../src/application/mirror/mirror-keys.ts'
import { FACTOR_KEYS } from '../../../src/content/rubric.ts'
import type { Database } from '../../../src/db/engine/connect.ts'
import { createInMirror } from '../../../src/db/mirror/mirror-store.ts'
import { type Contribution, PAIR_KEYS, type Picture } from '../../../src/domain/mirror/contribution.ts'

/** A contribution in which every pair has the same picture at every factor. */
export const alike = (picture: Picture): Contribution => ({
  schoolYear: '2026-2027',
  pictures: Object.fromEntries(
    FACTOR_KEYS.map((factor) => [factor, Object.fromEntries(PAIR_KEYS.map((pair) => [pair, picture]))]),
  ),
})

const keys = mirrorKeys(keyRing('a secret that only tests know, long enough'))

/** Puts contributions in the pool as institutions elsewhere would; the names tell them apart. */
export const contributed = (database: Database, given: { readonly [name: string]: Contribution }): Promise<void> =>
  createInMirror(database.knex)(async (mirror) => {
    for (const [name, contribution] of Object.entries(given)) {
      const link = keys.linkOfBrought('elsewhere', name)
      await mirror.contribute({ link, source: null, contribution, mark: keys.markOf(link, contribution) })
    }
  })

export const withdrawn = (database: Database, name: string): Promise<boolean> =>
  createInMirror(database.knex)((mirror) => mirror.withdraw(keys.linkOfBrought('elsewhere', name)))

/** So many institutions, of which the first `further` see the first group further. */
export const others = (count: number, further: number): { readonly [name: string]: Contribution } =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`other ${index}`, alike(index < further ? 'first' : 'no-difference')]),
  )
