import { rm } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { connect } from '../../src/db/engine/connect.ts'
import { openEmbedded } from '../../src/db/engine/embedded.ts'
import { createServerDatabase, createServerTemplate } from '../support/database/server-template.ts'
import { waitUntil } from '../support/servers/wait-until.ts'
import { appProcess } from './app-process.ts'
import { type Cluster, privateCluster } from './cluster.ts'
import type { SmallDisk } from './full-disk.ts'
import { cellsCounted, openScan, type Scene } from './scene.ts'
import { serverFaults } from './server-faults.ts'
import type { Fault } from './strike.ts'
import { type Wire, wireTo } from './wire.ts'

/** The app with its own PostgreSQL, and a network between them that can break. */
export const serverScene = async (programs: string) => {
  const cluster: Cluster = await privateCluster(programs)
  const { template } = await createServerTemplate(cluster.adminUrl)
  const { url } = await createServerDatabase(template)
  const database = connect(url, { most: 1 })
  const { scenario, code } = await openScan(database)
  const address = new URL(url)
  const wire: Wire = await wireTo(Number(address.port))
  address.port = String(wire.port)
  const app = await appProcess({ DATABASE_URL: address.href, DATA_DIR: path.join('data', 'faults') })
  await app.start()
  const scene: Scene = {
    ...{ app, code },
    counted: () => cellsCounted(scenario),
    remove: async () => {
      await app.end('SIGTERM')
      await database.close()
      wire.close()
      await cluster.remove()
    },
  }
  return { scene, ...serverFaults({ cluster, database: address.pathname.slice(1), wire, app }) }
}

/**
 * The app with an embedded database on a disk that can be full. Only one process may open the database, so the app
 * stops while sheets are counted.
 */
export const embeddedScene = async (disk: SmallDisk) => {
  const { folder } = disk
  const prepared = await openEmbedded(folder)
  const { scenario, code } = await openScan(prepared)
  await prepared.close()
  const app = await appProcess({ DATA_DIR: folder })
  await app.start()
  const scene: Scene = {
    ...{ app, code },
    counted: async () => {
      await app.end('SIGTERM')
      const database = await openEmbedded(folder)
      const cells = await cellsCounted({ ...scenario, database })
      await database.close()
      await app.start()
      return cells
    },
    remove: async () => {
      await app.end('SIGTERM')
      await rm(path.join(folder, 'database'), { recursive: true })
      await disk.remove()
    },
  }
  const fault: Fault = {
    name: 'the disk is full until somebody notices',
    strike: async (meetings) => {
      await disk.fill()
      await waitUntil(() => meetings.held > 0, 120_000)
      await setTimeout(2000)
      await disk.clear()
    },
  }
  return { scene, faults: [fault] }
}
