import type { Knex } from 'knex'

/** The address at which a pool reaches its server. */
export const urlOf = (owner: Knex): string => {
  const { connectionString, user, password, host, port, database } = owner.client.connectionSettings
  return connectionString ?? `postgres://${user}:${password ?? ''}@${host}:${port ?? 5432}/${database}`
}
