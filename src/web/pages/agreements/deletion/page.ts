import type { Request, Response } from 'express'
import type { WebDependencies } from '../../../dependencies.ts'
import type { DossierDependencies } from '../../../dossier-of-path.ts'
import { actorOf } from '../../../middleware/current-member.ts'
import { scanOf } from '../../../middleware/known-scan.ts'
import { paths } from '../../../paths.ts'
import { render } from '../../../render.ts'
import { agreementIdIn, agreementOfPath } from '../agreement-of-path.ts'
import { backToList } from '../back-to-list.ts'

/** Deletes an agreement, after a confirmation. */
export const agreementDeletionPage = (
  dependencies: DossierDependencies & Pick<WebDependencies, 'deleteAgreement'>,
) => ({
  async get(req: Request, res: Response) {
    const { scan, agreement } = await agreementOfPath(dependencies)(req, res)
    await render(res, 'agreements/deletion', {
      title: res.locals.t.agreements.deletion.title,
      what: agreement.what,
      action: paths.agreementDeletion.href({ scanId: scan.id, agreementId: agreement.id }),
      status: paths.agreementStatus.href({ scanId: scan.id, agreementId: agreement.id }),
      list: paths.agreements.href({ scanId: scan.id }),
    })
  },

  async post(req: Request, res: Response) {
    const { id: scanId } = scanOf(res)
    const result = await dependencies.deleteAgreement(actorOf(res.locals), scanId, agreementIdIn(req))
    backToList(req, res, result, { scanId, flash: 'deleted' })
  },
})
