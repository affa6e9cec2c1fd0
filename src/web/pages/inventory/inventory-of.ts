import type { Response } from 'express'
import type { WebDependencies } from '../../dependencies.ts'
import { memberOf } from '../../middleware/current-member.ts'

export type InventoryDependencies = Pick<WebDependencies, 'getInventory' | 'getInstitution' | 'keepInventory'>

/** The inventory of the member's own institution, with the institution's name and its title for coaches. */
export const inventoryOf = async (
  { getInventory, getInstitution }: Pick<InventoryDependencies, 'getInventory' | 'getInstitution'>,
  res: Response,
) => {
  const { institutionId } = memberOf(res.locals)
  const [inventory, institution] = [await getInventory(institutionId), await getInstitution(institutionId)]
  return { inventory, institution: institution.name, coachTitle: institution.coachTitle, institutionId }
}
