import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { hasRoom } from '../../src/db/engine/can-write.ts'
import { openEmbedded } from '../../src/db/engine/embedded.ts'
import { isOutage } from '../../src/db/engine/outage.ts'
import { type SmallDisk, smallDisk } from './full-disk.ts'

const disk = await smallDisk()
if (!disk) process.stderr.write('No full disk was tried: mounting one takes root, on Linux.\n')

const LOG = `select pg_logical_emit_message(true, 'test', repeat(md5(?::text), 20000))`

test.runIf(disk)(
  'an embedded database that stopped on a full disk opens again once there is room, with everything acknowledged (needs root)',
  { timeout: 120_000 },
  async () => {
    const { folder, fill, clear, remove } = disk as SmallDisk
    const { knex, close } = await openEmbedded(folder)
    try {
      const acknowledged: string[] = []
      const store = async (sid: string) => {
        await knex('sessions').insert({ sid, sess: '{}', expire: new Date() })
        acknowledged.push(sid)
      }
      await store('before')
      expect(await hasRoom(folder)()).toBe(true)
      await fill()
      expect(await hasRoom(folder)()).toBe(false)
      // Fills the write-ahead log until it needs a new file, which is the one thing that PostgreSQL can't do without.
      const failures: unknown[] = []
      for (let tries = 0; tries < 100 && failures.length < 3; tries++) {
        const work = knex.transaction(async (trx) => {
          await trx.raw(LOG, [tries])
          await trx('sessions').insert({ sid: `full-${tries}`, sess: '{}', expire: new Date() })
        })
        await work.then(() => acknowledged.push(`full-${tries}`)).catch((error) => failures.push(error))
      }
      expect(failures).toHaveLength(3)
      expect(failures.filter((error) => !isOutage(error))).toEqual([])
      await clear()
      const end = Date.now() + 30_000
      for (;;) {
        try {
          await store('after')
          break
        } catch (error) {
          if (!isOutage(error) || Date.now() > end) throw error
          await setTimeout(200)
        }
      }
      expect(await knex('sessions').pluck('sid').orderBy('sid')).toEqual([...acknowledged].sort())
    } finally {
      await close()
      await remove()
    }
  },
)
