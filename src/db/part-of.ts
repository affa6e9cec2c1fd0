import type { Knex } from 'knex'
import type { PartOfList } from '../application/part-of-list.ts'

/** The whole of what is asked, unless a part is. */
export const partOf = <Query extends Knex.QueryBuilder>(rows: Query, part: PartOfList | undefined): Query =>
  part ? (rows.offset(part.from).limit(part.count) as Query) : rows
