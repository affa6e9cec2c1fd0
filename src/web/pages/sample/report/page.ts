import type { Request, Response } from 'express'
import { tellSample } from '../../../../content/sample/sample-report.ts'
import type { WebDependencies } from '../../../dependencies.ts'
import { paths } from '../../../paths.ts'
import { render } from '../../../render.ts'
import { forAnyone } from '../../guide/page.ts'
import { pdfName } from '../../report/pdf-name.ts'
import { reportViewModel } from '../../report/view-model.ts'

/** A fictional report for anyone, as a page and as a PDF: what a scan gives, before somebody has an account. */
export const sampleReportPage = ({ writePdf }: Pick<WebDependencies, 'writePdf'>) => ({
  async get(_req: Request, res: Response) {
    const { t, language } = res.locals
    const model = {
      wide: true,
      links: { pdf: paths.samplePdf.href({}), ofScan: null },
      notice: {
        text: t.sample.notice,
        link: { href: paths.sampleQuestion.href({ number: 1 }), text: t.sample.toQuestion },
      },
      ...reportViewModel(tellSample(language), null, t),
    }
    await render(res, 'report/page', model, forAnyone(res))
  },

  async getPdf(_req: Request, res: Response) {
    const told = tellSample(res.locals.language)
    const pdf = await writePdf({ kind: 'report', told, fromInventory: null, mirror: null })
    res.type('application/pdf').attachment(pdfName(told)).send(pdf)
  },
})
