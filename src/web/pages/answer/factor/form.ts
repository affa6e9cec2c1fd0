import { z } from 'zod'
import { type Answer, LONGEST_REMARK } from '../../../../domain/answering/answer-sheet.ts'
import { remarkFrom } from '../../../../domain/report/remark.ts'
import type { Scan } from '../../../../domain/scan/scan.ts'

type Asked = Pick<Scan, 'asksWish' | 'takesRemarks'>

/** What one page asks: both questions are required where the scan asks both, and a remark only if it takes any. */
export const factorForm = ({ asksWish, takesRemarks }: Asked): FactorForm => {
  const asked = `${asksWish} ${takesRemarks}`
  const form = forms.get(asked) ?? formOf({ asksWish, takesRemarks })
  forms.set(asked, form)
  return form
}

const formOf = ({ asksWish, takesRemarks }: Asked) =>
  z.object({
    current: answer('currentMissing'),
    desired: asksWish ? answer('desiredMissing') : z.unknown().transform(() => 'none' as const),
    remark: takesRemarks ? remark : z.unknown().transform(() => null),
  })

type FactorForm = ReturnType<typeof formOf>

/** Four at most. A schema is compiled at its first use, which takes longer than all that a page prints. */
const forms = new Map<string, FactorForm>()

/** Characters that a remark is too long by, counted as people count: an emoji of one code point is one. */
export const tooLongBy = (remark: string | null): number => [...(remark ?? '')].length - LONGEST_REMARK

const answer = (message: string) =>
  z
    .enum(['1', '2', '3', 'dk'], message)
    .transform((value): Answer => (value === 'dk' ? value : (Number(value) as Answer)))

const remark = z
  .string('invalid')
  .default('')
  .transform(remarkFrom)
  .refine((text) => tooLongBy(text) <= 0, 'remarkTooLong')
