import { z } from 'zod'
import type { GroupHands } from '../../../domain/conversation/workshop.ts'
import type { Input } from '../../form.ts'

const MOST_HANDS = 999

/** How many hands were counted; an empty box is none. */
const count = z
  .string()
  .trim()
  .regex(/^\d{0,9}$/)
  .transform(Number)
  .pipe(z.number().max(MOST_HANDS))
  .default(0)

/** Fields `hands[board][level-1]` and so on, of whatever group: which groups may be guessed is no matter of form. */
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

/** What the form starts with: the hands that were counted before. */
export const handsInput = (hands: GroupHands): Input => ({
  hands: Object.fromEntries(
    Object.entries(hands).map(([group, [first, second, third]]) => [
      group,
      { 'level-1': first, 'level-2': second, 'level-3': third },
    ]),
  ),
})
