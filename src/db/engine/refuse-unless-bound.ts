import type { Knex } from 'knex'
import { APPLICATION_ROLE } from './connect.ts'

/**
 * Checks that row-level security binds this connection. It binds neither a role with `bypassrls` nor the owner of the
 * tables; the application's role owns the tables when somebody ran the migrations with it.
 * @throws Error when institutions would not be kept apart: no service is better than that
 */
export const refuseUnlessBound = async (knex: Knex): Promise<void> => {
  const { rows } = await knex.raw(`
    select current_user as role,
      (select rolsuper or rolbypassrls from pg_roles where rolname = current_user) as passes_policies,
      array(select relname::text from pg_class c where ${OURS} and pg_has_role(current_user, c.relowner, 'member')) as owned,
      array(select relname::text from pg_class c where ${OURS} and not (c.relrowsecurity and c.relforcerowsecurity)
        and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'institution_id')) as unprotected`)
  const [{ role, passes_policies, owned, unprotected }] = rows
  if (role !== APPLICATION_ROLE || passes_policies) refuse(`for role ${role}`)
  if (owned.length > 0) refuse(`for role ${role}, which acts as the owner of ${owned.join(', ')}: migrate as another`)
  if (unprotected.length > 0) refuse(`on ${unprotected.join(', ')}`)
}

const OURS = `c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace`

const refuse = (where: string): never => {
  throw new Error(`Row-level security would not hold ${where}; we refuse to serve.`)
}
