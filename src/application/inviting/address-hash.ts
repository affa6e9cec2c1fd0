import { createHmac, hkdfSync } from 'node:crypto'
import type { ScanId } from '../../domain/ids.ts'

/**
 * Remembers that an address was invited to a scan, 32 bytes. Who holds the database but not the secret can't try
 * addresses against it, and two scans remember the same address differently.
 */
export type AddressHash = (scanId: ScanId, address: string) => Buffer

export const addressHash = (secret: string): AddressHash => {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'bruggenscan invited address', 32))
  return (scanId, address) => createHmac('sha256', key).update(`${scanId}\n${address}`).digest()
}
