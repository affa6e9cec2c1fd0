import type { Language } from '../../domain/scan/rubric.ts'

/** Three counts as printed. */
export type Spelled = readonly [string, string, string]

/** A whole number of any size as each language writes it: '12.341', '12,341'. */
export const spell = (number: bigint | number, language: Language): string => FORMAT[language].format(number)

const FORMAT = { nl: new Intl.NumberFormat('nl-NL'), en: new Intl.NumberFormat('en-GB') }
