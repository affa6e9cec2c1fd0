import { capitalise } from '../../../content/capitalise.ts'
import { mirrorWords, pairName, pictureIn } from '../../../content/mirror/tell-mirror.ts'
import { rubricIn } from '../../../content/rubric.ts'
import { type Contribution, PAIR_KEYS } from '../../../domain/mirror/contribution.ts'
import type { Report } from '../../../domain/report/report.ts'
import type { Language } from '../../../domain/scan/rubric.ts'

/** What a contribution holds, in words: a column for each pair, and a row for each factor with its pictures. */
export const recordRows = ({ pictures }: Contribution, { coachTitle, factors }: Report, language: Language) => ({
  pairs: PAIR_KEYS.map((pair) => capitalise(pairName(pair, language, coachTitle))),
  rows: rubricIn(language, coachTitle)
    .factors.filter(({ key }) => pictures[key] !== undefined)
    .map(({ key, title }) => ({
      title: `${factors.indexOf(key) + 1}. ${title}`,
      pictures: PAIR_KEYS.map((pair) => {
        const picture = pictures[key]?.[pair]
        return picture ? pictureIn(picture, pair, language, coachTitle) : mirrorWords[language].notCompared
      }),
    })),
})
