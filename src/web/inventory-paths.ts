import { path } from './path.ts'

/** The addresses of the inventory, part of `paths`. */
export const inventoryPaths = {
  inventory: path('/inventory'),
  inventoryPassport: path('/inventory/passport'),
  newTitle: path('/inventory/titles/new'),
  inventoryTitle: path('/inventory/titles/:titleId'),
  titleDeletion: path('/inventory/titles/:titleId/deletion'),
  newTask: path('/inventory/tasks/new'),
  /** `:task` is the id of an activity in the catalogue, or a hash of an own one. */
  inventoryTask: path('/inventory/tasks/:task'),
  taskAgreement: path('/inventory/tasks/:task/agreement'),
  taskDeletion: path('/inventory/tasks/:task/deletion'),
  newArrangement: path('/inventory/arrangements/new'),
  arrangement: path('/inventory/arrangements/:arrangementId'),
  arrangementDeletion: path('/inventory/arrangements/:arrangementId/deletion'),
  inventoryImport: path('/inventory/import'),
  inventoryReplacement: path('/inventory/import/replacement'),
  inventoryPdf: path('/inventory/inventory.pdf'),
  inventoryCsv: path('/inventory/inventory.csv'),
  inventoryJson: path('/inventory/inventory.json'),
  /** To swap with another institution. */
  namelessPdf: path('/inventory/nameless.pdf'),
  namelessCsv: path('/inventory/nameless.csv'),
  namelessJson: path('/inventory/nameless.json'),
} as const
