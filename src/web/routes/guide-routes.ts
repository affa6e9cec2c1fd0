import { guidePage } from '../pages/guide/page.ts'
import { listModels, modelFile, modelPage } from '../pages/models/page.ts'
import { paths } from '../paths.ts'
import type { Route } from './route.ts'

/** The guides and the model texts: for anyone to read. A member keeps their own header there. */
export const guideRoutes: readonly Route[] = [
  { path: paths.boardGuide, right: 'anyone', page: { get: guidePage('board') } },
  { path: paths.facilitatorGuide, right: 'anyone', page: { get: guidePage('facilitator') } },
  { path: paths.models, right: 'anyone', page: { get: listModels } },
  { path: paths.model, right: 'anyone', page: { get: modelPage } },
  { path: paths.modelFile, right: 'anyone', page: { get: modelFile } },
]
