import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** The folder of the tests' ledger of closed and erased scans. The whole run shares it. */
export const ledgerFolder = (): string => process.env.TEST_LEDGER_DIR ?? path.join(tmpdir(), 'bruggenscan-ledger')

/** Makes that folder for a run, unless another project of the run did so. Returns a function that removes it. */
export const makeLedgerFolder = async (): Promise<() => Promise<void>> => {
  if (process.env.TEST_LEDGER_DIR) return async () => {}
  const folder = await mkdtemp(path.join(tmpdir(), 'bruggenscan-test-ledger-'))
  process.env.TEST_LEDGER_DIR = folder
  return () => rm(folder, { recursive: true })
}
