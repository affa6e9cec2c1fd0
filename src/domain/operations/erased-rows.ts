/**
 * The rows that belong to a scan, by table. `counted`: their number may be shown. The other rows are also deleted, but
 * their number would reveal how many people answered, also in a group that is too small to show.
 */
export const ROWS_OF_SCAN = {
  scans: 'counted',
  stakeholder_groups: 'counted',
  units: 'counted',
  launch_checks: 'counted',
  scan_inventories: 'counted',
  mailings: 'counted',
  planned_reminders: 'counted',
  notices: 'counted',
  reports: 'counted',
  workshops: 'counted',
  actions: 'counted',
  feedback_pages: 'counted',
  revoked_codes: 'counted',
  invited_addresses: 'counted',
  slips: 'counted',
  invitations: 'uncounted',
  letters: 'uncounted',
  tickets: 'uncounted',
  ticket_keys: 'uncounted',
  tallies: 'uncounted',
  guess_tallies: 'uncounted',
  nightly_counts: 'uncounted',
  remarks: 'uncounted',
} as const satisfies Record<string, 'counted' | 'uncounted'>

/** The rows of an institution besides its scans. */
export const ROWS_OF_INSTITUTION = {
  institutions: 'counted',
  memberships: 'counted',
  offers: 'counted',
  accounts: 'counted',
  rubric_editions: 'counted',
  inventories: 'counted',
  audit_log: 'counted',
  receipts: 'counted',
} as const satisfies Record<string, 'counted'>

export type RowsOfScan = keyof typeof ROWS_OF_SCAN

/** The number of deleted rows per table, where it may be shown. */
export type ErasedRows = Readonly<Record<string, number>>

export const COUNTED = Object.entries(ROWS_OF_SCAN)
  .filter(([, told]) => told === 'counted')
  .map(([table]) => table as RowsOfScan)

export const UNCOUNTED = Object.entries(ROWS_OF_SCAN)
  .filter(([, told]) => told === 'uncounted')
  .map(([table]) => table as RowsOfScan)
