import { tmpdir } from 'node:os'
import path from 'node:path'

/** Where what is closed and erased in tests is written down; made and removed by the run as a whole. */
export const ledgerFolder = (): string => process.env.TEST_LEDGER_DIR ?? path.join(tmpdir(), 'bruggenscan-ledger')
