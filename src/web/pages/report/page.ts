import type { Request, Response } from 'express'
import type { ScreenTexts } from '../../../content/screen-texts.ts'
import { tellDossier } from '../../../content/tell-report.ts'
import { may } from '../../../domain/account/membership.ts'
import type { Dossier } from '../../../domain/report/dossier.ts'
import type { WebDependencies } from '../../dependencies.ts'
import { memberOf } from '../../middleware/current-member.ts'
import { scanOf } from '../../middleware/known-scan.ts'
import { paths } from '../../paths.ts'
import { render } from '../../render.ts'
import { pdfName } from './pdf-name.ts'
import { reportViewModel } from './view-model.ts'

type Dependencies = Pick<WebDependencies, 'getDossier' | 'writePdf'>

/** The report of a closed scan, as a page and as a PDF. Both are made from the same dossier. */
export const reportPage = (dependencies: Dependencies) => {
  const toldReport = async (res: Response) => {
    const scan = scanOf(res)
    const { institutionId } = memberOf(res.locals)
    return tellDossier(await dependencies.getDossier(institutionId, scan.id), res.locals.language)
  }

  return {
    async get(_req: Request, res: Response) {
      const { id: scanId } = scanOf(res)
      const { institutionId } = memberOf(res.locals)
      const { t, language, member } = res.locals
      const dossier = await dependencies.getDossier(institutionId, scanId)
      const decides = member !== null && may(member, 'release-remarks')
      await render(res, 'report/page', {
        wide: true,
        links: { pdf: paths.reportPdf.href({ scanId }), ofScan: { scanId } },
        notice: waitingRemarks(dossier, t, decides ? paths.remarks.href({ scanId }) : null),
        ...reportViewModel(tellDossier(dossier, language), t),
      })
    },

    async getPdf(_req: Request, res: Response) {
      const report = await toldReport(res)
      const pdf = await dependencies.writePdf({ kind: 'report', told: report })
      res.type('application/pdf').attachment(pdfName(report)).send(pdf)
    },
  }
}

/** Says that remarks still wait for a decision, so that nobody prints a report without them by accident. */
const waitingRemarks = ({ remarks }: Dossier, t: ScreenTexts, href: string | null) =>
  remarks.state === 'kept' && remarks.waiting > 0
    ? { text: t.report.remarksWait(remarks.waiting), link: href && { href, text: t.report.toRemarks } }
    : null
