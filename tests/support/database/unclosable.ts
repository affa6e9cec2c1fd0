import { withInstitution } from '../../../src/db/in-transaction.ts'
import type { Scenario } from '../stories/scenario.ts'

/** Gives a draft a rubric edition that this installation doesn't know, so that no report can be built of it. */
export const makeUnclosable = ({ database, institutionId, scanId }: Scenario) =>
  withInstitution(database.knex, institutionId, (trx) =>
    trx('scans').where({ id: scanId }).update({ edition: 'forgotten-1' }),
  )
