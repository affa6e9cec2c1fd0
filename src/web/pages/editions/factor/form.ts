import { z } from 'zod'
import { factorTexts } from '../../../../application/scan/edition-schema.ts'
import type { WordsToChange } from '../../../../application/scan/reword-edition.ts'
import type { ScreenTexts } from '../../../../content/screen-texts.ts'
import { LONGEST } from '../../../../domain/scan/edition-limits.ts'
import type { OwnEdition } from '../../../../domain/scan/own-edition.ts'
import type { FactorKey, Language } from '../../../../domain/scan/rubric.ts'
import type { Input } from '../../../form.ts'
import type { TextField } from '../text-fields.ts'

const Texts = z.object(factorTexts, 'missingPart')

/** The words of one factor in both languages. */
export const factorForm = (key: FactorKey) =>
  z
    .object({ nl: Texts, en: Texts })
    .transform(({ nl, en }): WordsToChange => ({ part: 'factor', factor: { nl: { key, ...nl }, en: { key, ...en } } }))

export const factorInput = ({ texts }: OwnEdition, key: FactorKey): Input => {
  const textsIn = (language: Language) => ({ ...texts[language].factors.find((factor) => factor.key === key) })
  return { nl: textsIn('nl'), en: textsIn('en') }
}

export const factorFields = ({ editions: { fields, factor } }: ScreenTexts): readonly TextField[] => {
  const hint = (where: string, longest: number) => `${where} ${factor.atMost(longest)}`.trim()
  return [
    { label: fields.title, hint: hint(factor.hints.title, LONGEST.title), rows: 1, place: ['title'] },
    { label: fields.question, hint: hint(factor.hints.question, LONGEST.question), rows: 2, place: ['question'] },
    ...[0, 1, 2].map((index) => ({
      label: fields.levels(index + 1),
      hint: hint(index === 0 ? factor.hints.level : '', LONGEST.level),
      rows: 5,
      place: ['levels', index],
    })),
    { label: fields.finding, hint: hint(factor.hints.finding, LONGEST.finding), rows: 5, place: ['finding'] },
    { label: fields.watchOut, hint: hint(factor.hints.watchOut, LONGEST.watchOut), rows: 4, place: ['watchOut'] },
    { label: fields.tip, hint: hint(factor.hints.tip, LONGEST.tip), rows: 4, place: ['tip'] },
  ]
}
