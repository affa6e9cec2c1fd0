import type { WebDependencies } from '../dependencies.ts'
import { editionCopyPage } from '../pages/editions/copy/page.ts'
import { editionDeletionPage } from '../pages/editions/deletion/page.ts'
import { editionFactorPage } from '../pages/editions/factor/page.ts'
import { editionFilePage } from '../pages/editions/file/page.ts'
import { editionImportPage } from '../pages/editions/import/page.ts'
import { editionListPage } from '../pages/editions/list/page.ts'
import { editionNamesPage } from '../pages/editions/names/page.ts'
import { editionPage } from '../pages/editions/overview/page.ts'
import { editionPreviewPage } from '../pages/editions/preview/page.ts'
import { paths } from '../paths.ts'
import type { Route } from './route.ts'

/** The wordings that a scan can ask in. */
export const editionRoutes = (dependencies: WebDependencies): readonly Route[] => [
  { path: paths.editions, right: 'edit-editions', page: editionListPage(dependencies) },
  { path: paths.newEdition, right: 'edit-editions', page: editionCopyPage(dependencies) },
  { path: paths.editionImport, right: 'edit-editions', page: editionImportPage(dependencies) },
  { path: paths.edition, right: 'edit-editions', page: editionPage(dependencies) },
  { path: paths.editionPreview, right: 'edit-editions', page: editionPreviewPage(dependencies) },
  { path: paths.editionFile, right: 'edit-editions', page: editionFilePage(dependencies) },
  { path: paths.editionNames, right: 'edit-editions', page: editionNamesPage(dependencies) },
  { path: paths.editionFactor, right: 'edit-editions', page: editionFactorPage(dependencies) },
  { path: paths.editionDeletion, right: 'edit-editions', page: editionDeletionPage(dependencies) },
]
