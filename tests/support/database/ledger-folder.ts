import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** Where tests keep the ledger of what is closed and erased. The whole run shares one folder. */
export const ledgerFolder = (): string => process.env.TEST_LEDGER_DIR ?? path.join(tmpdir(), 'bruggenscan-ledger')

/** Makes that folder for a run, unless another project of the run did so; returns what removes it again. */
export const makeLedgerFolder = async (): Promise<() => Promise<void>> => {
  if (process.env.TEST_LEDGER_DIR) return async () => {}
  const folder = await mkdtemp(path.join(tmpdir(), 'bruggenscan-test-ledger-'))
  process.env.TEST_LEDGER_DIR = folder
  return () => rm(folder, { recursive: true })
}
