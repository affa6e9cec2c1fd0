import type { GroupId, ScanId } from '../../../src/domain/ids.ts'
import { STANDARD_PRIVACY_TERMS } from '../../../src/domain/scan/privacy-terms.ts'
import type { DraftScan, OpenScan } from '../../../src/domain/scan/scan.ts'
import { defaultVisibility, type StakeholderGroup } from '../../../src/domain/scan/stakeholder-group.ts'
import { lastMinuteOf } from '../../../src/domain/time-of-day.ts'

/** A group of a scan. A test gives only the values that matter to it. */
export const someGroup = (key: string, changes: Partial<StakeholderGroup> = {}): StakeholderGroup => ({
  id: crypto.randomUUID() as GroupId,
  key,
  label: null,
  visibility: defaultVisibility(key),
  invited: null,
  code: crypto.randomUUID().slice(0, 8).toUpperCase(),
  ...changes,
})

export const draftScan = (changes: Partial<DraftScan> = {}): DraftScan => ({
  id: crypto.randomUUID() as ScanId,
  status: 'draft',
  title: 'Najaar 2026',
  referenceDate: '2026-11-01',
  coachTitle: { singular: 'mediacoach', plural: 'mediacoaches' },
  edition: 'standard-1',
  sets: [],
  expectations: [],
  introduction: '',
  privacy: STANDARD_PRIVACY_TERMS,
  asksWish: true,
  takesRemarks: true,
  closesAt: lastMinuteOf('2026-12-18'),
  closingMovedAt: null,
  feedbackCode: crypto.randomUUID(),
  follows: null,
  groups: [someGroup('board'), someGroup('coaches'), someGroup('teachers')],
  units: [],
  openedAt: null,
  closedAt: null,
  ...changes,
})

export const openScan = (changes: Partial<OpenScan> = {}): OpenScan => ({
  ...draftScan(),
  status: 'open',
  openedAt: new Date('2026-11-02T09:00:00Z'),
  ...changes,
})
