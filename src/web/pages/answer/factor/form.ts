import { z } from 'zod'
import { type Answer, LONGEST_REMARK } from '../../../../domain/answering/answer-sheet.ts'
import { remarkFrom } from '../../../../domain/report/remark.ts'
import type { Scan } from '../../../../domain/scan/scan.ts'

type Asked = Pick<Scan, 'asksWish' | 'takesRemarks'>

/**
 * The form of one factor: the second question if the scan asks for the wish, and a remark if the scan takes remarks.
 */
export const factorForm = ({ asksWish, takesRemarks }: Asked): FactorForm => {
  const asked = `${asksWish} ${takesRemarks}`
  const form = forms.get(asked) ?? formOf({ asksWish, takesRemarks })
  forms.set(asked, form)
  return form
}

const formOf = ({ asksWish, takesRemarks }: Asked) =>
  z.object({
    current: answerField('currentMissing'),
    desired: asksWish ? answerField('desiredMissing') : z.unknown().transform(() => 'none' as const),
    remark: takesRemarks ? remark : z.unknown().transform(() => null),
  })

type FactorForm = ReturnType<typeof formOf>

/**
 * At most four schemas. Kept, because zod compiles a schema at its first use, which takes longer than rendering a page.
 */
const forms = new Map<string, FactorForm>()

/** By how many characters a remark is too long. Counts code points, so that a simple emoji is one character. */
export const tooLongBy = (remark: string | null): number => [...(remark ?? '')].length - LONGEST_REMARK

/** A level, or that one can't judge it. */
export const answerField = (message: string) =>
  z
    .enum(['1', '2', '3', 'dk'], message)
    .transform((value): Answer => (value === 'dk' ? value : (Number(value) as Answer)))

const remark = z
  .string('invalid')
  .default('')
  .transform(remarkFrom)
  .refine((text) => tooLongBy(text) <= 0, 'remarkTooLong')
