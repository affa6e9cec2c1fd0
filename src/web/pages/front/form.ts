import { z } from 'zod'

export const TypedCode = z.object({ code: z.string('invalid').trim().min(1, 'invalid') })
