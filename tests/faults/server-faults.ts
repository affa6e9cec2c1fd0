import { setTimeout } from 'node:timers/promises'
import type pg from 'pg'
import type { AppProcess } from './app-process.ts'
import type { Cluster } from './cluster.ts'
import type { Fault } from './strike.ts'
import type { Wire } from './wire.ts'

const OURS = `select pg_terminate_backend(pid) from pg_stat_activity where usename <> 'postgres'`

type World = { readonly cluster: Cluster; readonly database: string; readonly wire: Wire; readonly app: AppProcess }

/** Faults of a server and of everything around it. The slow ones wait for a time limit. */
export const serverFaults = ({
  cluster,
  database,
  wire,
  app,
}: World): { readonly quick: readonly Fault[]; readonly slow: readonly Fault[] } => {
  const asAdmin = async (work: (admin: pg.Client) => Promise<unknown>) => {
    const admin = await cluster.admin(database)
    await work(admin)
    await admin.end()
  }
  const restart = async (mode: 'fast' | 'immediate', away = 0) => {
    cluster.stop(mode)
    await setTimeout(away)
    await cluster.start()
  }
  const quick: readonly Fault[] = [
    { name: 'PostgreSQL restarts', strike: () => restart('fast') },
    { name: 'PostgreSQL crashes', strike: () => restart('immediate') },
    {
      name: 'connections are ended, ten times',
      strike: () =>
        asAdmin(async (admin) => {
          for (let time = 0; time < 10; time++) {
            await admin.query(OURS)
            await setTimeout(100)
          }
        }),
    },
    { name: 'all connections are taken', strike: () => asAdmin((admin) => takeAll(cluster, admin)) },
    {
      name: 'answers to commits get lost',
      strike: async () => {
        wire.loseCommits(40)
        while (wire.lostCommits() < 40) await setTimeout(20)
      },
    },
    {
      name: 'the app is told to stop, and starts',
      endsApp: true,
      strike: async () => {
        const code = await app.end('SIGTERM')
        if (code !== 0) throw new Error(`it ended with ${code}`)
        await app.start()
      },
    },
    {
      name: 'the app is killed, and starts',
      endsApp: true,
      strike: async () => {
        await app.end('SIGKILL')
        await app.start()
      },
    },
  ]
  const slow: readonly Fault[] = [
    { name: 'PostgreSQL is away for ten seconds', strike: () => restart('fast', 10_000) },
    {
      name: 'a table is locked for 15 seconds',
      strike: () =>
        asAdmin(async (admin) => {
          await admin.query('begin')
          await admin.query('lock table tickets in access exclusive mode')
          await setTimeout(15_000)
          await admin.query('commit')
        }),
    },
    {
      name: 'the network is silent for a minute',
      strike: async () => {
        wire.freeze()
        await setTimeout(60_000)
        wire.thaw()
      },
    },
  ]
  return { quick, slow }
}

/** Takes every connection of the server, including those of the app, and holds them for a while. */
const takeAll = async (cluster: Cluster, admin: pg.Client) => {
  const taken: pg.Client[] = []
  const takeMore = async () => {
    for (;;) {
      const client = await cluster.admin().catch(() => null)
      if (!client) return
      taken.push(client)
    }
  }
  await takeMore()
  await admin.query(OURS)
  const end = Date.now() + 2000
  while (Date.now() < end) {
    await takeMore()
    await setTimeout(20)
  }
  await Promise.all(taken.map((client) => client.end()))
}
