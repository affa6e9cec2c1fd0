import type { DatabaseError } from 'pg'

/** True when the database refused a statement by this constraint. Migrations give the names. */
export const violates = (error: unknown, constraint: string): boolean =>
  error instanceof Error && (error as DatabaseError).constraint === constraint
