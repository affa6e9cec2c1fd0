import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { chown, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { freePort } from '../support/servers/free-port.ts'
import { waitUntil } from '../support/servers/wait-until.ts'

const INSTALLED = '/usr/lib/postgresql'
const CONNECTIONS = 20

export type Cluster = {
  readonly adminUrl: string
  readonly start: () => Promise<void>
  /** `fast` ends running work with an error, `immediate` is a crash. */
  readonly stop: (mode: 'fast' | 'immediate') => void
  readonly admin: (database?: string) => Promise<pg.Client>
  readonly remove: () => Promise<void>
}

/**
 * The folder with the programs of the newest PostgreSQL on this machine. Null when there is none, or when we may not
 * run it.
 */
export const postgresPrograms = (): string | null => {
  const versions = existsSync(INSTALLED) ? readdirSync(INSTALLED).sort((one, other) => Number(other) - Number(one)) : []
  const folder = versions
    .map((version) => path.join(INSTALLED, version, 'bin'))
    .find((bin) => existsSync(`${bin}/initdb`))
  return folder && (process.getuid?.() !== 0 || idOf('-u') !== null) ? folder : null
}

/** PostgreSQL refuses to run as root, so it runs as the user that its package made. */
const idOf = (which: '-u' | '-g'): number | null => {
  const { status, stdout } = spawnSync('id', [which, 'postgres'], { encoding: 'utf8' })
  return status === 0 ? Number(stdout) : null
}

/** A PostgreSQL server for this test only, on a free port and in a folder that is removed with it. */
export const privateCluster = async (programs: string): Promise<Cluster> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'bruggenscan-cluster-'))
  const [uid, gid] = process.getuid?.() === 0 ? [idOf('-u') ?? 0, idOf('-g') ?? 0] : [undefined, undefined]
  if (uid !== undefined && gid !== undefined) await chown(folder, uid, gid)
  const as = { cwd: folder, ...(uid !== undefined && gid !== undefined && { uid, gid }) }
  const data = path.join(folder, 'data')
  execFileSync(`${programs}/initdb`, ['-D', data, '-U', 'postgres', '-A', 'trust', '--no-sync'], {
    ...as,
    stdio: 'ignore',
  })
  const port = await freePort()
  const adminUrl = `postgres://postgres@127.0.0.1:${port}/postgres`
  const settings = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: CONNECTIONS,
    // The tests are about a process that dies, not about a machine that loses power.
    fsync: 'off',
  }
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])

  const admin = async (database = 'postgres') => {
    const client = new pg.Client({ connectionString: adminUrl.replace(/postgres$/, database) })
    client.on('error', () => {})
    await client.connect()
    return client
  }
  const start = async () => {
    spawn(`${programs}/postgres`, ['-D', data, ...options], { ...as, stdio: 'ignore' }).unref()
    await waitUntil(async () => {
      const client = await admin().catch(() => null)
      await client?.end()
      return client !== null
    })
  }
  const stop: Cluster['stop'] = (mode) =>
    void execFileSync(`${programs}/pg_ctl`, ['-D', data, '-m', mode, '-w', 'stop'], { ...as, stdio: 'ignore' })

  await start()
  return {
    ...{ adminUrl, start, stop, admin },
    remove: async () => {
      stop('immediate')
      await rm(folder, { recursive: true })
    },
  }
}
