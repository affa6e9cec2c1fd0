import { z } from 'zod'
import { type Answer, LONGEST_REMARK } from '../../../../domain/answering/answer-sheet.ts'
import { remarkFrom } from '../../../../domain/report/remark.ts'
import type { Scan } from '../../../../domain/scan/scan.ts'

type Asked = Pick<Scan, 'asksWish' | 'takesRemarks'> & { readonly asksGuess: boolean }

/**
 * The form of one factor: the second question if the scan asks for the wish, a third if it asks the group about another
 * one, and a remark if the scan takes remarks.
 */
export const factorForm = ({ asksWish, takesRemarks, asksGuess }: Asked): FactorForm => {
  const asked = `${asksWish} ${takesRemarks} ${asksGuess}`
  const form = forms.get(asked) ?? formOf({ asksWish, takesRemarks, asksGuess })
  forms.set(asked, form)
  return form
}

const formOf = ({ asksWish, takesRemarks, asksGuess }: Asked) =>
  z.object({
    current: answerField('currentMissing'),
    desired: asksWish ? answerField('desiredMissing') : z.unknown().transform(() => 'none' as const),
    expected: asksGuess ? answerField('expectedMissing') : notAsked,
    remark: takesRemarks ? remark : z.unknown().transform(() => null),
  })

/** A guess that nobody asked for is not read. */
const notAsked = z
  .unknown()
  .transform((): Answer | undefined => undefined)
  .optional()

type FactorForm = ReturnType<typeof formOf>

/**
 * At most eight schemas. Kept, because zod compiles a schema at its first use, which takes longer than rendering a page.
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
