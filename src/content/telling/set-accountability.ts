import { setTextsIn } from '../question-sets.ts'
import type { ToldReport } from '../told-report.ts'
import { furtherIn } from './sets.ts'
import type { WholeTelling } from './telling.ts'

/** How the further sets were asked, gated and counted, and where they come from; empty where none was asked. */
export const tellSetAccountability = (telling: WholeTelling): ToldReport['accountability'] => {
  const { report, language, words, labelOf } = telling
  const sets = (report.sets ?? []).map(({ edition, tooFew }) => {
    const { title, source } = setTextsIn(edition, language, report.coachTitle)
    return { title: title.charAt(0).toLowerCase() + title.slice(1), source, tooFew }
  })
  if (sets.length === 0) return []
  const { heading, asked, gate, tooFew, counted } = furtherIn[language].accountability
  const hidden = sets
    .filter((set) => set.tooFew.length > 0)
    .map((set) => tooFew(set.title, words.list(set.tooFew.map(labelOf))))
  const lines = [asked(words.list(sets.map(({ title }) => title))), gate, ...hidden, counted, ...sources(sets)]
  return [{ heading, lines }]
}

const sources = (sets: readonly { readonly source: string }[]): readonly string[] => [
  ...new Set(sets.map(({ source }) => source)),
]
