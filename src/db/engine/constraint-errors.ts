import type { DatabaseError } from 'pg'

/** True when this is the database keeping the named promise. Code matches on the names that migrations give. */
export const violates = (error: unknown, constraint: string): boolean =>
  error instanceof Error && (error as DatabaseError).constraint === constraint
