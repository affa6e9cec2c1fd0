import { expect, test } from 'vitest'
import { useDatabase } from '../../support/database/database.ts'

const database = useDatabase()

test('no letter holds a time once it is sent, and no invitation ever does', async () => {
  const { rows } = await database.asOwner((owner) =>
    owner.raw(`
      select table_name || '.' || column_name || ' ' || data_type || coalesce(' ' || column_default, '') as line
      from information_schema.columns
      where table_name in ('invitations', 'invited_addresses', 'letters') order by table_name, ordinal_position`),
  )
  expect(rows.map(({ line }: { line: string }) => line)).toEqual([
    'invitations.institution_id uuid',
    'invitations.scan_id uuid',
    'invitations.ticket_id uuid',
    'invitations.address text',
    'invitations.wants_mail boolean true',
    'invited_addresses.institution_id uuid',
    'invited_addresses.scan_id uuid',
    'invited_addresses.address_hash bytea',
    'invited_addresses.group_id uuid',
    'invited_addresses.unit_id uuid',
    'letters.institution_id uuid',
    'letters.mailing_id uuid',
    'letters.ticket_id uuid',
    "letters.state text 'waiting'::text",
    'letters.reason text',
    'letters.attempts smallint 0',
    // Only while the letter is being sent: a constraint holds this.
    'letters.taken_at timestamp with time zone',
  ])
})

test('tables of answers and of rights to answer hold no time, order, address or language', async () => {
  const { rows } = await database.asOwner((owner) =>
    owner.raw(`
      select table_name || '.' || column_name || ' ' || data_type || coalesce(' ' || column_default, '') as line
      from information_schema.columns
      where table_name in ('tallies', 'guess_tallies', 'remarks', 'tickets', 'ticket_keys') order by table_name, ordinal_position`),
  )
  expect(rows.map(({ line }: { line: string }) => line)).toEqual([
    'guess_tallies.institution_id uuid',
    'guess_tallies.scan_id uuid',
    'guess_tallies.group_id uuid',
    'guess_tallies.factor text',
    'guess_tallies.expected text',
    'guess_tallies.sheets integer',
    'remarks.institution_id uuid',
    'remarks.scan_id uuid',
    'remarks.id uuid gen_random_uuid()',
    'remarks.factor text',
    'remarks.text text',
    // The facilitator's decision, after the close.
    "remarks.decision text 'waiting'::text",
    'remarks.shortened text',
    'tallies.institution_id uuid',
    'tallies.scan_id uuid',
    'tallies.group_id uuid',
    'tallies.factor text',
    'tallies.current text',
    'tallies.desired text',
    'tallies.sheets integer',
    'tallies.unit_id uuid',
    'ticket_keys.institution_id uuid',
    'ticket_keys.ticket_id uuid',
    'ticket_keys.key_hash bytea',
    'ticket_keys.draft bytea',
    'tickets.institution_id uuid',
    'tickets.scan_id uuid',
    'tickets.group_id uuid',
    'tickets.id uuid gen_random_uuid()',
    'tickets.unit_id uuid',
  ])
})
