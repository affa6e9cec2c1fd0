import type { AccountWorld } from '../account/account-use-cases.ts'
import { resetAccount } from '../account/reset-account.ts'
import { exportMirror } from '../mirror/export-mirror.ts'
import { importMirror } from '../mirror/import-mirror.ts'
import { printMirror } from '../mirror/print-mirror.ts'
import { closeDueScans } from '../scan/close-due-scans.ts'
import { closeScanWhenDue } from '../scan/close-scan.ts'
import type { World } from '../use-cases.ts'
import { deleteExpired } from './delete-expired.ts'
import { eraseInstitution } from './erase-institution.ts'
import { replayEnds } from './replay-ends.ts'

/** The use cases that no member has: those of the operator, and those of the clock that others may call too. */
export const operatorUseCases = (world: World & AccountWorld) => ({
  closeDueScans: closeDueScans({ ...world, closeScanWhenDue: closeScanWhenDue(world) }),
  deleteExpired: deleteExpired(world),
  resetAccount: resetAccount(world),
  eraseInstitution: eraseInstitution(world),
  replayEnds: replayEnds(world),
  printMirror: printMirror(world),
  exportMirror: exportMirror(world),
  importMirror: importMirror(world),
})

export type OperatorUseCases = ReturnType<typeof operatorUseCases>
