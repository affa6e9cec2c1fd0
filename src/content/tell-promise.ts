import { sheetsNeededInSet } from '../domain/report/gate-set.ts'
import type { Language } from '../domain/scan/rubric.ts'
import type { Scan } from '../domain/scan/scan.ts'
import { sheetsNeeded, type Visibility } from '../domain/scan/stakeholder-group.ts'
import { asksUnit } from '../domain/scan/unit.ts'
import { formatClosing } from './format-day.ts'
import { screenTexts } from './screen-texts.ts'

/** One line of the promise; the key says what it is about. */
export type Promised = {
  readonly about: 'who' | 'what' | 'threshold' | 'sets' | 'units' | 'when' | 'summary' | 'remarks'
  readonly name: string
  readonly text: string
}

/**
 * The promise in at most 45 words: who sees what, from how many people (or that the answers can be recognised), when, and
 * what we can't promise.
 */
export const tellPromiseBriefly = (
  { closesAt }: Pick<Scan, 'closesAt'>,
  visibility: Visibility,
  language: Language,
): string => {
  const t = screenTexts[language].answer.start
  const day = formatClosing(closesAt, language)
  return visibility.mode === 'protected' ? t.briefProtected(visibility.threshold, day) : t.briefOnRecord(day)
}

/** Who sees what of a group's answers, from how many people, and when. Screen and paper use the same words. */
export const tellPromise = (
  scan: Pick<Scan, 'closesAt' | 'takesRemarks' | 'units' | 'sets'>,
  visibility: Visibility,
  institution: string,
  language: Language,
): readonly Promised[] => {
  const { closesAt, takesRemarks } = scan
  const t = screenTexts[language].answer.start
  const threshold = visibility.mode === 'protected' ? t.fromProtected(visibility.threshold) : t.fromOnRecord
  return [
    { about: 'who', name: t.who, text: t.whoText(institution) },
    { about: 'what', name: t.what, text: t.whatText },
    { about: 'threshold', name: t.from, text: threshold },
    ...(scan.sets.length > 0
      ? [{ about: 'sets', name: t.ofSets, text: t.ofSetsText(sheetsNeededInSet(visibility)) } as const]
      : []),
    ...(asksUnit(scan, { visibility })
      ? [{ about: 'units', name: t.byUnit, text: t.byUnitText(sheetsNeeded(visibility)) } as const]
      : []),
    { about: 'when', name: t.when, text: t.whenText(formatClosing(closesAt, language)) },
    { about: 'summary', name: t.summary, text: t.summaryText },
    ...(takesRemarks ? [{ about: 'remarks', name: t.remarks, text: t.remarksText } as const] : []),
  ]
}
