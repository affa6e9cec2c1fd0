import { createHmac } from 'node:crypto'
import type { ScanId } from '../../domain/ids.ts'
import type { Key } from '../key-ring.ts'

/**
 * Hashes an address that was invited to a scan, to 32 bytes. A person who has the database but not the key can't test
 * addresses against it. Two scans hash the same address differently.
 */
export type AddressHash = (scanId: ScanId, address: string) => Buffer

export const addressHash =
  (key: Key<'addressHash'>): AddressHash =>
  (scanId, address) =>
    createHmac('sha256', key).update(`${scanId}\n${address}`).digest()
