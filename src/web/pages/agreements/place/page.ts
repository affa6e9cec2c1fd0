import type { Request, Response } from 'express'
import { z } from 'zod'
import type { WebDependencies } from '../../../dependencies.ts'
import { readForm } from '../../../form.ts'
import { actorOf } from '../../../middleware/current-member.ts'
import { scanOf } from '../../../middleware/known-scan.ts'
import { agreementIdIn } from '../agreement-of-path.ts'
import { backToList } from '../back-to-list.ts'

const Direction = z.object({ direction: z.enum(['up', 'down']) })

/** Moves an agreement in the list. An unknown direction leaves it in its place. */
export const agreementPlacePage = ({ moveAgreement }: Pick<WebDependencies, 'moveAgreement'>) => ({
  async post(req: Request, res: Response) {
    const [{ id: scanId }, agreementId] = [scanOf(res), agreementIdIn(req)]
    const form = readForm(Direction, req.body)
    const result =
      form.state === 'complete'
        ? await moveAgreement(actorOf(res.locals), scanId, agreementId, form.values.direction)
        : ({ ok: true } as const)
    backToList(req, res, result, { scanId, at: agreementId })
  },
})
