import { NotFound } from '../../domain/errors.ts'
import { asEdition } from '../../domain/scan/own-edition.ts'
import type { Scan } from '../../domain/scan/scan.ts'
import type { Unit } from '../../domain/scan/unit.ts'
import type { EditionRow } from './edition-codec.ts'
import { type ScanRow, scanFromRows } from './scan-codec.ts'

/** A scan with its parts in one row, as the SQL functions of answering return it. */
export type ScanInJson = {
  readonly scan: Omit<ScanRow, 'closes_at' | 'closing_moved_at' | 'opened_at' | 'closed_at'> & {
    closes_at: string
    closing_moved_at: string | null
    opened_at: string | null
    closed_at: string | null
  }
  readonly units: readonly Unit[] | null
  readonly edition: EditionRow | null
}

/** @throws NotFound when the edition isn't there */
export const scanFromJson = ({ scan, units, edition }: ScanInJson): Omit<Scan, 'groups'> => {
  if (scan.edition === null && !edition) throw new NotFound('edition')
  const instant = (text: string | null) => (text === null ? null : new Date(text))
  const row = {
    ...scan,
    closes_at: new Date(scan.closes_at),
    closing_moved_at: instant(scan.closing_moved_at),
    opened_at: instant(scan.opened_at),
    closed_at: instant(scan.closed_at),
  }
  const held = edition ? asEdition(edition) : (scan.edition ?? '')
  const { groups: _, ...settings } = scanFromRows(row, { edition: held, groups: [], units: units ?? [] })
  return settings
}
