import type { Knex } from 'knex'
import type { ScanReadModels } from '../../application/scan/scan-read-models.ts'
import type { GroupId, InstitutionId, UnitId } from '../../domain/ids.ts'
import { progressOf } from '../../domain/scan/progress.ts'
import type { Scan } from '../../domain/scan/scan.ts'
import { type StakeholderGroup, sheetsNeeded } from '../../domain/scan/stakeholder-group.ts'
import { asksUnit } from '../../domain/scan/unit.ts'
import { unitProgressOf } from '../../domain/scan/unit-progress.ts'
import { withInstitution } from '../in-transaction.ts'

/** A number of sheets or people of a group and unit; the unit is null for those without one. */
type CountRow = { readonly group_id: GroupId; readonly unit_id: UnitId | null; readonly count: number }

/** Returns the number of sheets of each group, and what may be shown of its units. */
export const readProgress =
  (knex: Knex): ScanReadModels['readProgress'] =>
  (institutionId, scan) =>
    withInstitution(knex, institutionId, async (trx) => {
      const sheets = await countedSheets(trx, institutionId, scan)
      const invited = scan.units.length > 0 ? await invitedPeople(trx, institutionId, scan) : []
      return scan.groups.map((group) => {
        const { id, key, label, visibility } = group
        const told = progressOf({ key, label, visibility, invited: group.invited }, countIn(ofGroup(sheets, id)))
        return asksUnit(scan, group)
          ? { ...told, units: unitsOf(scan, group, ofGroup(sheets, id), ofGroup(invited, id)) }
          : told
      })
    })

/**
 * Every sheet adds one to a cell of each factor, so the cells of one factor count all sheets. The items of further sets do
 * not: a set may be skipped.
 */
const countedSheets = async (trx: Knex, institutionId: InstitutionId, scan: Scan): Promise<readonly CountRow[]> => {
  const { rows } = await trx.raw(
    `select t.group_id, t.unit_id, sum(t.sheets)::integer as count from tallies t
     where t.institution_id = :institutionId and t.scan_id = :scanId and t.factor =
       (select min(f.factor) from tallies f where f.institution_id = :institutionId and f.scan_id = :scanId
          and f.factor <> all (:items::text[]))
     group by t.group_id, t.unit_id`,
    { institutionId, scanId: scan.id, items: scan.sets.flatMap(({ factors }) => factors) },
  )
  return rows
}

/** People invited by name, whether they have answered or not. */
const invitedPeople = async (trx: Knex, institutionId: InstitutionId, scan: Scan): Promise<readonly CountRow[]> => {
  const { rows } = await trx.raw(
    `select group_id, unit_id, count(*)::integer as count from invited_addresses
     where institution_id = ? and scan_id = ? group by group_id, unit_id`,
    [institutionId, scan.id],
  )
  return rows
}

const ofGroup = (rows: readonly CountRow[], id: GroupId) => rows.filter(({ group_id }) => group_id === id)

const countIn = (rows: readonly CountRow[]): number => rows.reduce((sum, { count }) => sum + count, 0)

const unitsOf = (
  { units }: Scan,
  { visibility }: StakeholderGroup,
  sheets: readonly CountRow[],
  invited: readonly CountRow[],
) => {
  const ofUnit = (rows: readonly CountRow[], id: UnitId | null) => countIn(rows.filter(({ unit_id }) => unit_id === id))
  const counted = units.map(({ id, name }) => ({
    name,
    invited: ofUnit(invited, id),
    responses: ofUnit(sheets, id),
  }))
  return unitProgressOf(counted, ofUnit(sheets, null), sheetsNeeded(visibility))
}
