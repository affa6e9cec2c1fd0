import type { Request } from 'express'
import { NotFound } from '../../../domain/errors.ts'
import type { Scan } from '../../../domain/scan/scan.ts'
import type { StakeholderGroup } from '../../../domain/scan/stakeholder-group.ts'

/** The group in the address. @throws NotFound for one that isn't in the scan */
export const groupOfPath = ({ groups }: Scan, req: Request): StakeholderGroup => {
  const group = groups.find(({ key }) => key === req.params.groupKey)
  if (!group) throw new NotFound('group')
  return group
}
