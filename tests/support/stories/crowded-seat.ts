import type { Knex } from 'knex'
import type { GroupId, TicketId } from '../../../src/domain/ids.ts'
import { groupIdOf } from '../people/respondent.ts'
import type { Scenario } from './scenario.ts'

/** One of many seats of the teachers: its ticket has a key with a draft and a spare key without one. */
export type CrowdedSeat = {
  readonly code: string
  readonly group: GroupId
  /** The id for a ticket that doesn't exist yet. */
  readonly ticket: TicketId
  readonly key: Buffer
  readonly spare: Buffer
  readonly draft: Buffer
  /** The hash of an unused slip, and of a key that doesn't exist yet. */
  readonly slip: Buffer
}

const TICKETS = 3_000

/** Fills the teachers' group of an open scan with tickets, keys and slips. Runs as the owner of the tables. */
export const crowdedSeat = async (owner: Knex, scenario: Scenario): Promise<CrowdedSeat> => {
  const { institutionId, scanId } = scenario
  const group = await groupIdOf(scenario, 'teachers')
  const place = { institutionId, scanId, group, tickets: TICKETS }
  const hashOf = (text: string) => `sha256(convert_to(${text}, 'UTF8'))`
  await owner.raw(
    `insert into tickets (institution_id, scan_id, group_id, id)
     select :institutionId, :scanId, :group, md5('ticket ' || n)::uuid from generate_series(1, :tickets::integer) n`,
    place,
  )
  await owner.raw(
    `insert into ticket_keys (institution_id, ticket_id, key_hash, draft)
     select :institutionId::uuid, md5('ticket ' || n)::uuid, ${hashOf(`'key ' || n`)}, 'draft'::bytea
     from generate_series(1, :tickets::integer) n
     union all select :institutionId, md5('ticket 1')::uuid, ${hashOf(`'spare'`)}, null`,
    place,
  )
  await owner.raw(
    `insert into slips (institution_id, scan_id, group_id, code_hash)
     select :institutionId, :scanId, :group, ${hashOf(`'slip ' || n`)} from generate_series(1, :tickets::integer) n`,
    place,
  )
  await owner.raw('analyze tickets, ticket_keys, slips')
  const { rows } = await owner.raw(
    `select code, gen_random_uuid() as ticket, ${hashOf(`'key 1'`)} as key, ${hashOf(`'spare'`)} as spare,
       'draft'::bytea as draft, ${hashOf(`'slip 1'`)} as slip
     from stakeholder_groups where institution_id = :institutionId and id = :group`,
    place,
  )
  return { ...rows[0], group }
}
