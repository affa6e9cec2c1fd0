import { expectTypeOf, test } from 'vitest'
import { type ClosedScan, closedOn, type DraftScan, type OpenScan, type Scan } from '../../../src/domain/scan/scan.ts'

test('a scan has by type the times of its state, and no others', () => {
  expectTypeOf<Extract<Scan, { status: 'closed' }>['closedAt']>().toEqualTypeOf<Date>()
  expectTypeOf<Extract<Scan, { status: 'open' }>['openedAt']>().toEqualTypeOf<Date>()
  expectTypeOf<(DraftScan | OpenScan)['closedAt']>().toBeNull()
  expectTypeOf<DraftScan['openedAt']>().toBeNull()
  expectTypeOf(closedOn).toBeCallableWith({} as ClosedScan)
  // @ts-expect-error: an open scan has no day on which it was closed
  expectTypeOf(closedOn).toBeCallableWith({} as OpenScan)
})
