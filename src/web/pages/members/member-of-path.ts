import type { Request, Response } from 'express'
import type { ListedMember } from '../../../domain/account/staffing.ts'
import { NotFound } from '../../../domain/errors.ts'
import { isId } from '../../../domain/ids.ts'
import type { WebDependencies } from '../../dependencies.ts'
import { memberOf } from '../../middleware/current-member.ts'

/** The member in the address. @throws NotFound when this institution has no such member */
export const memberOfPath =
  ({ readMembers }: Pick<WebDependencies, 'readMembers'>) =>
  async (req: Request, res: Response): Promise<ListedMember> => {
    const accountId = String(req.params.accountId)
    const { members } = await readMembers(memberOf(res.locals).institutionId)
    const found = isId(accountId) ? members.find((each) => each.accountId === accountId) : undefined
    if (!found) throw new NotFound('member')
    return found
  }
