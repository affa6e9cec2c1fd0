import type { DatabaseError } from 'pg'
import { InDoubt } from '../../domain/errors.ts'

/**
 * The codes of PostgreSQL for failures after which the same statement may succeed later (its manual, appendix A): a
 * lost connection, too many connections, no space left, a restart, a statement or a lock that took too long, a
 * deadlock, a server that is no longer the primary.
 */
const PASSING = /^(08...|53...|57P0[1-5]|57014|58030|40001|40P01|55P03|25P0[34]|25006)$/

/** The system calls whose failure means that a server can't be reached. Calls on files have other names. */
const OF_THE_NETWORK = new Set(['connect', 'read', 'write', 'getaddrinfo'])

/** Messages of the driver and the pool that carry no code. */
const NO_CONNECTION =
  /Connection terminated|connection error and is not queryable|timeout expired|Timeout acquiring a connection|Unable to acquire a connection|operation timed out|Client was closed/

/** Thrown while the embedded database is down. */
export class EmbeddedDown extends Error {}

/** True when the database is unavailable, and the statement itself is not at fault. */
export const isOutage = (error: unknown): boolean => {
  if (error instanceof InDoubt || error instanceof EmbeddedDown) return true
  // Thrown when several addresses of one server were tried.
  if (error instanceof AggregateError) return error.errors.some(isOutage)
  if (!(error instanceof Error)) return false
  if ('syscall' in error) return OF_THE_NETWORK.has(String(error.syscall))
  const { code } = error as DatabaseError
  return code ? PASSING.test(code) : NO_CONNECTION.test(error.message)
}
