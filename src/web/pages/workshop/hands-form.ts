import { z } from 'zod'
import type { GroupHands } from '../../../domain/conversation/workshop.ts'
import type { Input } from '../../form.ts'

const MOST_HANDS = 999

/** The number of hands counted. An empty box is 0. */
const count = z
  .string()
  .trim()
  .regex(/^\d{0,9}$/)
  .transform(Number)
  .pipe(z.number().max(MOST_HANDS))
  .default(0)

/** Fields such as `hands[board][level-1]`, for any group. The use case checks which groups may be guessed. */
export const handsForm = z.object({
  hands: z
    .record(
      z.string(),
      z
        .object({ 'level-1': count, 'level-2': count, 'level-3': count })
        .transform((counts) => [counts['level-1'], counts['level-2'], counts['level-3']] as const),
    )
    .default({}),
}) satisfies z.ZodType<{ hands: GroupHands }>

/** The starting values of the form: the hands that were counted before. */
export const handsInput = (hands: GroupHands): Input => ({
  hands: Object.fromEntries(
    Object.entries(hands).map(([group, [first, second, third]]) => [
      group,
      { 'level-1': first, 'level-2': second, 'level-3': third },
    ]),
  ),
})
