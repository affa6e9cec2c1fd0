import { z } from 'zod'
import type { Scan } from '../../../../domain/scan/scan.ts'
import type { UnitPick } from '../../../../domain/scan/unit.ts'

/** The form for the unit: one of the scan's units, or 'more than one, or another'. */
export const unitForm = ({ units }: Pick<Scan, 'units'>) =>
  z.object({
    unit: z.enum(['other', ...units.map(({ id }) => id)], 'unitMissing').transform((unit) => unit as UnitPick),
  })
