import type { Tallies } from '../../domain/method/tally.ts'
import { buildReport } from '../../domain/report/report.ts'
import type { Language } from '../../domain/scan/rubric.ts'
import { defaultVisibility } from '../../domain/scan/stakeholder-group.ts'
import { defaultCoachTitle } from '../default-coach-title.ts'
import { factorsOf } from '../editions.ts'
import { standardEdition } from '../rubric.ts'
import { screenTexts } from '../screen-texts.ts'
import { tellReport } from '../tell-report.ts'
import type { ToldReport } from '../told-report.ts'

/**
 * A fictional institution of 3 board members, 6 coaches and 30 teachers. The board sees sharing (F4) and means (F6) as
 * arranged for good; coaches and teachers do not. They agree about the goals (F1), and teachers are divided about the
 * coaches' position (F3).
 */
const TALLIES: Tallies = {
  board: {
    F1: { '2|3': 3 },
    F2: { '2|3': 2, '2|2': 1 },
    F3: { '2|3': 3 },
    F4: { '3|3': 3 },
    F5: { '2|3': 2, '3|3': 1 },
    F6: { '3|3': 3 },
  },
  coaches: {
    F1: { '2|3': 5, '2|2': 1 },
    F2: { '2|3': 4, '1|2': 2 },
    F3: { '1|3': 2, '2|3': 4 },
    F4: { '1|3': 4, '1|2': 2 },
    F5: { '1|3': 3, '2|3': 3 },
    F6: { '1|3': 5, '2|3': 1 },
  },
  teachers: {
    F1: { '2|3': 24, '2|2': 4, 'dk|3': 2 },
    F2: { '2|3': 16, '1|2': 6, '2|2': 5, 'dk|dk': 3 },
    F3: { '1|2': 11, '1|3': 3, '2|3': 3, '3|3': 12, 'dk|dk': 1 },
    F4: { '1|3': 15, '1|2': 9, '2|3': 4, 'dk|3': 2 },
    F5: { '1|3': 10, '1|2': 3, '2|3': 6, 'dk|3': 8, 'dk|dk': 3 },
    F6: { '1|3': 20, '1|2': 4, '2|3': 4, 'dk|3': 2 },
  },
}

const INVITED = { board: 3, coaches: 8, teachers: 60 } as const

const told = new Map<Language, ToldReport>()

/** The report that anyone may read before they have an account. Its title and institution say that it is fictional. */
export const tellSample = (language: Language): ToldReport => {
  const kept = told.get(language) ?? tellReport(sampleReport(language), language)
  told.set(language, kept)
  return kept
}

const sampleReport = (language: Language) => {
  const { institution, reportTitle } = screenTexts[language].sample
  return buildReport(
    {
      institution,
      title: reportTitle,
      referenceDate: '2026-09-01',
      openedOn: '2026-09-01',
      closedOn: '2026-09-28',
      launchChecks: null,
      coachTitle: defaultCoachTitle[language],
      edition: standardEdition.key,
      factors: factorsOf(standardEdition.key),
      moments: ['current', 'desired'],
      groups: (['board', 'coaches', 'teachers'] as const).map((key) => ({
        key,
        label: null,
        visibility: defaultVisibility(key),
        invited: INVITED[key],
      })),
    },
    TALLIES,
  )
}
