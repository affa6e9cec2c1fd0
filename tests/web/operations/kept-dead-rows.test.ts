import { expect, inject, test } from 'vitest'
import { appCommand } from '../../../src/cli/app-command.ts'
import { readConfig } from '../../../src/config.ts'
import { connectAsOwner } from '../../../src/db/engine/connect.ts'
import { start } from '../../../src/start.ts'
import { createServerDatabase } from '../../support/database/server-template.ts'
import { freePort } from '../../support/servers/free-port.ts'

const template = inject('databaseTemplate')

test.runIf(template.kind === 'server')(
  'in production a server that keeps dead rows is refused, unless something else is said to clear them [skipped on PGlite]',
  async () => {
    if (template.kind !== 'server') return
    const { url, drop } = await createServerDatabase(template)
    const owner = connectAsOwner(url)
    await owner.raw('alter table tallies set (autovacuum_enabled = off)')
    await owner.destroy()
    const settings = {
      ...{ NODE_ENV: 'production', DATABASE_URL: url, LOG_LEVEL: 'silent', PORT: String(await freePort()) },
      ...{ BASE_URL: 'http://127.0.0.1', SESSION_SECRET: 'x'.repeat(40) },
    }
    await expect(start(readConfig(settings), appCommand)).rejects.toThrow(
      /autovacuum_enabled of tallies.*They show which answers were sent together.*we refuse to serve/,
    )
    await (await start(readConfig({ ...settings, DEAD_ROWS_CLEARED_ELSEWHERE: 'true' }), appCommand)).stop()
    await (await start(readConfig({ ...settings, NODE_ENV: '', BASE_URL: '' }), appCommand)).stop()
    await drop()
  },
)
