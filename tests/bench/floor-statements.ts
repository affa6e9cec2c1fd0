import path from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { createPgConfig } from '@electric-sql/pglite/node-postgres'
import pg from 'pg'
import type { Place } from './place.ts'

type Statement = { readonly name: string; readonly text: string }

/** The writes that an answer needs, each as one bare prepared statement. */
export const FLOOR_STATEMENTS = {
  seat: {
    name: 'seat',
    text: `with ticket as (insert into tickets (institution_id, scan_id, group_id) values ($1, $2, $3) returning id)
      insert into ticket_keys (institution_id, ticket_id, key_hash, draft) select $1, id, $4, $5 from ticket`,
  },
  draft: {
    name: 'draft',
    text: 'update ticket_keys set draft = $3 where institution_id = $1 and key_hash = $2',
  },
  sheet: {
    name: 'sheet',
    text: `with gone as (delete from tickets t using ticket_keys k
        where k.institution_id = $1 and k.key_hash = $3 and t.institution_id = k.institution_id and t.id = k.ticket_id
        returning t.group_id)
      insert into tallies (institution_id, scan_id, group_id, factor, current, desired, sheets)
        select $1, $2, gone.group_id, 'F' || place, current, desired, 1
        from gone, unnest($4::text[], $5::text[]) with ordinality as cell (current, desired, place) order by place
      on conflict (institution_id, scan_id, group_id, unit_id, factor, current, desired)
        do update set sheets = tallies.sheets + 1`,
  },
} as const satisfies Record<string, Statement>

export type FloorQuery = ((statement: Statement, values: readonly unknown[]) => Promise<pg.QueryResult>) & {
  readonly end: () => Promise<void>
}

/** Connections as the owner, as many as the app has. */
export const floorPool = async (address: Place['address'], connections = 10): Promise<FloorQuery> => {
  if ('url' in address) {
    const pool = new pg.Pool({ connectionString: address.url, max: connections })
    // A database that is dropped afterwards ends connections that are closing. A query that fails still throws.
    pool.on('error', () => {})
    return asked(pool)
  }
  const client = new pg.Client(createPgConfig(await PGlite.create(path.join(address.folder, 'database'))))
  await client.connect()
  await client.query('set role bruggenscan_owner')
  return asked(client)
}

const asked = (on: pg.Pool | pg.Client): FloorQuery =>
  Object.assign((statement: Statement, values: readonly unknown[]) => on.query({ ...statement, values: [...values] }), {
    end: () => on.end(),
  })
