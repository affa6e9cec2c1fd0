import { expect, inject, test } from 'vitest'
import { connect } from '../../../src/db/engine/connect.ts'
import { askPrepared } from '../../../src/db/engine/prepared.ts'
import { InDoubt } from '../../../src/domain/errors.ts'
import { createServerDatabase } from '../../support/database/server-template.ts'

const template = inject('databaseTemplate')

/** Runs a slow statement and breaks the only connection while it runs. */
const brokenUnder = async (writes: boolean): Promise<unknown> => {
  if (template.kind !== 'server') throw new Error('needs a server')
  const { url, drop } = await createServerDatabase(template)
  const { knex, close } = connect(url, { most: 1 })
  try {
    const connection = await knex.client.acquireConnection()
    await knex.client.releaseConnection(connection)
    const asked = askPrepared(knex, { name: 'slow', text: 'select pg_sleep(20)', writes }, [])
    connection.connection.stream.destroy()
    return await asked.catch((error) => error)
  } finally {
    await close()
    await drop()
  }
}

test.runIf(template.kind === 'server')(
  'a write is in doubt when the connection breaks while it runs (needs TEST_DATABASE_URL)',
  async () => {
    expect(await brokenUnder(true)).toBeInstanceOf(InDoubt)
    const read = await brokenUnder(false)
    expect(read).toBeInstanceOf(Error)
    expect(read).not.toBeInstanceOf(InDoubt)
  },
)
