import type { Database } from '../../../src/db/engine/connect.ts'
import { closedOffice } from './closed-office.ts'
import { FAR_APART } from './closed-scan.ts'

/**
 * A workshop about a closed scan: board at level 3, coaches at level 1, teachers hidden. F1, F2 and F3 are proposed.
 */
export const inTheRoom = async (database: Database) => {
  const office = await closedOffice(database, { sheets: FAR_APART })
  const workshop = `${office.scan}/workshop`
  return { ...office, workshop, at: (factor: string, scene: string) => `${workshop}/topics/${factor}/${scene}` }
}
