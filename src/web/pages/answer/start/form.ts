import { z } from 'zod'
import type { Visibility } from '../../../../domain/scan/stakeholder-group.ts'

/** Who speaks on the record says so first. */
export const seatForm = ({ mode }: Visibility) =>
  mode === 'on-record' ? z.object({ onRecord: z.literal('yes', 'invalid') }) : z.object({})
