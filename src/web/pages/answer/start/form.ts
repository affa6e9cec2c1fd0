import { z } from 'zod'
import type { Visibility } from '../../../../domain/scan/stakeholder-group.ts'

/** The form to start. A group on the record must tick a box that says so. */
export const seatForm = ({ mode }: Visibility) =>
  mode === 'on-record' ? z.object({ onRecord: z.literal('yes', 'invalid') }) : z.object({})
