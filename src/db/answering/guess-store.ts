import type { Knex } from 'knex'
import type { GuessStore } from '../../application/ports.ts'
import type { GroupId, InstitutionId, ScanId } from '../../domain/ids.ts'
import type { Expectations, Expected, Guess, GuessCounts } from '../../domain/method/guesses.ts'

export const createGuessStore = (trx: Knex.Transaction, institutionId: InstitutionId): GuessStore => ({
  async of(scan) {
    const rows: GuessRow[] = await trx('guess_tallies').where({ institution_id: institutionId, scan_id: scan.id })
    const asked = scan.expectations.map(({ group, about }) => {
      const id = scan.groups.find(({ key }) => key === group)?.id
      return [group, { about, counts: countsFromRows(rows.filter((row) => row.group_id === id)) }] as const
    })
    return Object.fromEntries(asked)
  },

  async rewrite(scan, kept) {
    await trx('guess_tallies').where({ institution_id: institutionId, scan_id: scan.id }).delete()
    const rows = rowsOf(kept).flatMap(({ group, ...row }) => {
      const groupId = scan.groups.find(({ key }) => key === group)?.id
      return groupId ? [{ institution_id: institutionId, scan_id: scan.id, group_id: groupId, ...row }] : []
    })
    if (rows.length > 0) await trx('guess_tallies').insert(rows.sort(byKey))
  },
})

type GuessRow = {
  institution_id: InstitutionId
  scan_id: ScanId
  group_id: GroupId
  factor: string
  expected: string
  sheets: number
}

const rowsOf = (expectations: Expectations) =>
  Object.entries(expectations).flatMap(([group, { counts }]) =>
    Object.entries(counts).flatMap(([factor, guesses]) =>
      Object.entries(guesses).flatMap(([expected, sheets]) =>
        sheets > 0 ? [{ group, factor, expected, sheets }] : [],
      ),
    ),
  )

/** All writers lock the rows in one order, as those of the tally. */
const byKey = (one: GuessRow, other: GuessRow) => (keyOf(one) < keyOf(other) ? -1 : 1)
const keyOf = (row: GuessRow) => `${row.group_id} ${row.factor} ${row.expected}`

const countsFromRows = (rows: readonly GuessRow[]): Expected['counts'] => {
  const guessesOf = (factor: string): GuessCounts =>
    Object.fromEntries(
      rows.filter((row) => row.factor === factor).map((row) => [row.expected as `${Guess}`, row.sheets]),
    )
  return Object.fromEntries([...new Set(rows.map(({ factor }) => factor))].map((factor) => [factor, guessesOf(factor)]))
}
