import { expect, test } from 'vitest'
import type { GroupId } from '../../../src/domain/ids.ts'
import { mergeGroups } from '../../../src/domain/scan/merge-groups.ts'
import type { Scan } from '../../../src/domain/scan/scan.ts'
import type { StakeholderGroup, Visibility } from '../../../src/domain/scan/stakeholder-group.ts'
import { draftScan, openScan } from '../../support/stories/scans.ts'

const group = (key: string, visibility: Visibility, invited: number | null): StakeholderGroup => ({
  id: crypto.randomUUID() as GroupId,
  ...{ key, visibility, invited, label: null, code: key },
})
const from = (threshold: number): Visibility => ({ mode: 'protected', threshold })
const board = group('board', { mode: 'on-record' }, 2)
const coaches = group('coaches', from(3), 4)
const own = group('own-1', from(5), null)
const draft = draftScan({ groups: [board, coaches, own] })
const named = { id: crypto.randomUUID() as GroupId, code: 'NIEUW', label: 'Samen' }
const merge = (one: string, other: string, usedEarlier: readonly string[] = [], scan: Scan = draft) =>
  mergeGroups(scan, { one, other, usedEarlier }, named)

test('a merger makes one group of two, under the stricter rule, with the numbers of both', () => {
  expect(merge('board', 'coaches')).toMatchObject({
    ok: true,
    merged: { ...named, key: 'own-2', visibility: from(3), invited: 6 },
    gone: [board.id, coaches.id],
    scan: { groups: [{ key: 'own-2' }, own] },
  })
  expect(merge('own-1', 'coaches')).toMatchObject({ merged: { visibility: from(5), invited: null } })
})

test('the merged group has a key that the earlier round did not use', () => {
  expect(merge('board', 'coaches', ['own-2', 'own-3', 'board'])).toMatchObject({ merged: { key: 'own-4' } })
})

test.each([
  ['with itself', merge('board', 'board'), 'no-such-group'],
  ['with a group that is not there', merge('board', 'students'), 'no-such-group'],
  ['after the launch', merge('board', 'coaches', [], openScan({ groups: draft.groups })), 'already-launched'],
  [
    'when every key is taken',
    merge(
      'board',
      'coaches',
      Array.from({ length: 12 }, (_, i) => `own-${i + 1}`),
    ),
    'no-room',
  ],
])('a group cannot be merged %s', (_, result, reason) => {
  expect(result).toEqual({ ok: false, reason })
})
