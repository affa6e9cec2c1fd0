import type { WebDependencies } from '../dependencies.ts'
import { arrangementPage } from '../pages/inventory/arrangement/page.ts'
import { inventoryDeletionPages } from '../pages/inventory/deletion/page.ts'
import { inventoryFiles } from '../pages/inventory/files/page.ts'
import { inventoryImportPage } from '../pages/inventory/import/page.ts'
import { inventoryPage } from '../pages/inventory/overview/page.ts'
import { passportPage } from '../pages/inventory/passport/page.ts'
import { taskPage } from '../pages/inventory/task/page.ts'
import { taskAgreementPage } from '../pages/inventory/task-agreement/page.ts'
import { titlePage } from '../pages/inventory/title/page.ts'
import { paths } from '../paths.ts'
import type { Route } from './route.ts'

/** Who does what in the institution: members read it, the facilitator writes it. */
export const inventoryRoutes = (dependencies: WebDependencies): readonly Route[] => {
  const title = titlePage(dependencies)
  const task = taskPage(dependencies)
  const arrangement = arrangementPage(dependencies)
  const deletion = inventoryDeletionPages(dependencies)
  const importing = inventoryImportPage(dependencies)
  const files = inventoryFiles(dependencies)
  return [
    { path: paths.inventory, right: 'see-inventory', page: inventoryPage(dependencies) },
    { path: paths.inventoryPassport, right: 'keep-inventory', page: passportPage(dependencies) },
    { path: paths.newTitle, right: 'keep-inventory', page: { get: title.getNew, post: title.postNew } },
    { path: paths.inventoryTitle, right: 'keep-inventory', page: { get: title.get, post: title.post } },
    { path: paths.titleDeletion, right: 'keep-inventory', page: deletion.title },
    { path: paths.newTask, right: 'keep-inventory', page: { get: task.getNew, post: task.postNew } },
    { path: paths.inventoryTask, right: 'keep-inventory', page: { get: task.get, post: task.post } },
    { path: paths.taskAgreement, right: 'keep-inventory', page: taskAgreementPage(dependencies) },
    { path: paths.taskDeletion, right: 'keep-inventory', page: deletion.task },
    {
      path: paths.newArrangement,
      right: 'keep-inventory',
      page: { get: arrangement.getNew, post: arrangement.postNew },
    },
    { path: paths.arrangement, right: 'keep-inventory', page: { get: arrangement.get, post: arrangement.post } },
    { path: paths.inventoryImport, right: 'keep-inventory', page: { get: importing.get, post: importing.post } },
    { path: paths.inventoryReplacement, right: 'keep-inventory', page: { post: importing.replace } },
    { path: paths.inventoryPdf, right: 'see-inventory', page: { get: files.own.getPdf } },
    { path: paths.inventoryCsv, right: 'see-inventory', page: { get: files.own.getCsv } },
    { path: paths.inventoryJson, right: 'see-inventory', page: { get: files.own.getJson } },
    { path: paths.namelessPdf, right: 'see-inventory', page: { get: files.nameless.getPdf } },
    { path: paths.namelessCsv, right: 'see-inventory', page: { get: files.nameless.getCsv } },
    { path: paths.namelessJson, right: 'see-inventory', page: { get: files.nameless.getJson } },
    { path: paths.arrangementDeletion, right: 'keep-inventory', page: deletion.arrangement },
  ]
}
