import type { WebDependencies } from '../dependencies.ts'
import { examplesPage } from '../pages/examples/page.ts'
import { guidePage } from '../pages/guide/page.ts'
import { listModels, modelFile, modelPage } from '../pages/models/page.ts'
import { sampleReportPage } from '../pages/sample/report/page.ts'
import { paths } from '../paths.ts'
import type { Route } from './route.ts'

/** The guides, the model texts and the sample report: for anyone to read. A member keeps their own header there. */
export const guideRoutes = (dependencies: Pick<WebDependencies, 'writePdf'>): readonly Route[] => {
  const sample = sampleReportPage(dependencies)
  return [
    { path: paths.boardGuide, right: 'anyone', page: { get: guidePage('board') } },
    { path: paths.facilitatorGuide, right: 'anyone', page: { get: guidePage('facilitator') } },
    { path: paths.methodGuide, right: 'anyone', page: { get: guidePage('method') } },
    { path: paths.models, right: 'anyone', page: { get: listModels } },
    { path: paths.model, right: 'anyone', page: { get: modelPage } },
    { path: paths.modelFile, right: 'anyone', page: { get: modelFile } },
    { path: paths.examples, right: 'anyone', page: { get: examplesPage } },
    { path: paths.sample, right: 'anyone', page: { get: sample.get } },
    { path: paths.samplePdf, right: 'anyone', page: { get: sample.getPdf } },
  ]
}
