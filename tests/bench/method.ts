import { parseAnalysisDocument } from '../../src/application/report/analysis-document.ts'
import { analyse } from '../../src/domain/method/analyse.ts'
import { processorTime } from './processor-time.ts'
import { measureInTurn, type Spread } from './rounds.ts'
import { type Line, tableOfLines } from './table.ts'

const FACTORS = ['F1', 'F2', 'F3', 'F4', 'F5', 'F6']
const CELLS = ['1|2', '1|3', '2|2', '2|3', '3|3', 'dk|none']

/** Groups that agree, nearly agree and disagree: chances in the middle, far out, and too small for a number. */
const APART = { alike: 0, 'a little apart': 0.02, 'far apart': 1 }

/**
 * Times the whole method from counts to classes, for four sizes of groups. The floor is reading the counts from JSON.
 * Measures processor time, since the method waits for nothing and other work on the machine should not count.
 */
export const benchMethod = async ({ rounds = 15, warmUps = 5, sizes = [3, 300, 30_000, 3_000_000] } = {}) => {
  const documents = sizes.flatMap((size) =>
    Object.entries(APART).map(([name, apart]) => ({ name: `${size}, ${name}`, text: documentOf(size, apart) })),
  )
  const contenders = documents.flatMap(({ name, text }) => {
    const { tallies, factors } = read(text)
    return [
      { name: `groups of ${name}`, run: processorTime(() => analyse(tallies, factors)) },
      { name: `groups of ${name}: only reading the counts`, run: processorTime(() => read(text)) },
    ]
  })
  const results = await measureInTurn(contenders, rounds, warmUps)
  return { table: tableOfLines(results.map(lineOf)), results }
}

const lineOf = (spread: Spread): Line =>
  spread.name.includes('only') ? { spread, unit: 'ms', digits: 2 } : { spread, unit: 'ms', digits: 2, aim: 'under 50' }

const read = (text: string) => {
  const parsed = parseAnalysisDocument(text)
  if (!parsed.ok) throw new Error(`${parsed.path} ${parsed.message}`)
  return parsed.document
}

const documentOf = (size: number, apart: number): string =>
  JSON.stringify({
    factors: FACTORS,
    groups: Object.fromEntries(
      ['board', 'coaches', 'teachers'].map((group, place) => [
        group,
        Object.fromEntries(FACTORS.map((factor, number) => [factor, cellsOf(size, number, apart * place)])),
      ]),
    ),
  })

/** Spreads the answers over the cells in shares that differ by factor, and by group as far as the groups are apart. */
const cellsOf = (size: number, number: number, tilt: number): Readonly<Record<string, number>> => {
  const shares = CELLS.map((_, cell) => 1 + ((cell * 7 + number * 3) % 5) + tilt * ((cell * 5 + number * 2) % 7))
  const whole = shares.reduce((sum, share) => sum + share)
  const counts = shares.slice(1).map((share) => Math.floor((size * share) / whole))
  return Object.fromEntries(
    [size - counts.reduce((sum, count) => sum + count), ...counts].map((count, cell) => [CELLS[cell], count]),
  )
}
