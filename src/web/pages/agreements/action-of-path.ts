import type { Request, Response } from 'express'
import type { Action } from '../../../domain/conversation/action.ts'
import { NotFound } from '../../../domain/errors.ts'
import { type ActionId, isId } from '../../../domain/ids.ts'
import { type DossierDependencies, dossierOfPath } from '../../dossier-of-path.ts'

/** The id of an agreement in the address. @throws NotFound for what can't be one */
export const actionIdIn = (req: Request): ActionId => {
  const actionId = String(req.params.actionId)
  if (!isId(actionId)) throw new NotFound('action')
  return actionId as ActionId
}

/** The agreement in the address, with its scan and report. @throws NotFound */
export const actionOfPath =
  (dependencies: DossierDependencies) =>
  async (
    req: Request,
    res: Response,
  ): Promise<Awaited<ReturnType<ReturnType<typeof dossierOfPath>>> & { action: Action }> => {
    const found = await dossierOfPath(dependencies)(req, res)
    const action = found.dossier.actions.find(({ id }) => id === actionIdIn(req))
    if (!action) throw new NotFound('action')
    return { ...found, action }
  }
