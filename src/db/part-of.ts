import type { Knex } from 'knex'
import type { PartOfList } from '../application/part-of-list.ts'

/** Limits a query to a part of its rows, if a part is given. */
export const partOf = <Query extends Knex.QueryBuilder>(rows: Query, part: PartOfList | undefined): Query =>
  part ? (rows.offset(part.from).limit(part.count) as Query) : rows
