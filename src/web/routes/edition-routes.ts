import express, { type Router } from 'express'
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
import { pathBelow } from '../path.ts'
import { paths } from '../paths.ts'

/** The wordings that a scan can ask in, at `paths.editions`. Needs a session and a member in `res.locals`. */
export const editionRoutes = (dependencies: WebDependencies): Router => {
  const router = express.Router()
  const below = pathBelow(paths.editions)

  router.get(below(paths.editions), editionListPage(dependencies).get)

  const copy = editionCopyPage(dependencies)
  router.get(below(paths.newEdition), copy.get)
  router.post(below(paths.newEdition), copy.post)

  const reading = editionImportPage(dependencies)
  router.get(below(paths.editionImport), reading.get)
  router.post(below(paths.editionImport), reading.post)

  router.get(below(paths.edition), editionPage(dependencies).get)
  router.get(below(paths.editionPreview), editionPreviewPage(dependencies).get)
  router.get(below(paths.editionFile), editionFilePage(dependencies).get)

  const names = editionNamesPage(dependencies)
  router.get(below(paths.editionNames), names.get)
  router.post(below(paths.editionNames), names.post)

  const factor = editionFactorPage(dependencies)
  router.get(below(paths.editionFactor), factor.get)
  router.post(below(paths.editionFactor), factor.post)

  const deletion = editionDeletionPage(dependencies)
  router.get(below(paths.editionDeletion), deletion.get)
  router.post(below(paths.editionDeletion), deletion.post)
  return router
}
