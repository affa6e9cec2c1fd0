import { expect, test } from 'vitest'
import { forEachScan } from '../../../src/application/operations/for-each-scan.ts'
import type { InstitutionId, ScanId } from '../../../src/domain/ids.ts'

const found = ['one', 'stuck', 'other'].map((scanId) => ({
  institutionId: 'roc' as InstitutionId,
  scanId: scanId as ScanId,
}))

test('work that fails for one scan is done for the others all the same, and the failure is reported', async () => {
  const done: string[] = []
  const work = async (_: InstitutionId, scanId: ScanId) => {
    if (scanId === 'stuck') throw new Error('this one')
    done.push(scanId)
  }
  const failure = await forEachScan(found, work).catch((error: unknown) => error)
  expect(done).toEqual(['one', 'other'])
  expect(failure).toMatchObject({ message: 'failed for 1 of 3 scans', errors: [{ message: 'this one' }] })
})
