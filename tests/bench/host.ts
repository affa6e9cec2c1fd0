import { hosted } from './hosted.ts'
import { type Contender, ratioOf, type Spread, spreadOf, timeInTurn } from './rounds.ts'
import { type Line, tableOfLines } from './table.ts'

const AIM = 1.2
const SLOWEST_SHOWN = 5

/**
 * Times every page that a board member and a facilitator reach on an installation with a long history of many
 * institutions, against the same page where the institution is alone with the two scans of the demo.
 */
export const benchHost = async ({ rounds = 15, warmUps = 3, institutions = 60, each = 5, responses = 1000 } = {}) => {
  const alone = await hosted(null)
  const among = await hosted({ institutions, rounds: each, responses })
  try {
    const kinds = [...alone.pages.keys()]
    const missing = kinds.filter((kind) => !among.pages.has(kind))
    if (missing.length > 0) throw new Error(`not reached in the large installation: ${missing.join(', ')}`)
    const timings = await timeInTurn(
      kinds.flatMap((kind) => [contender(kind, alone.pages.get(kind)), contender(kind, among.pages.get(kind))]),
      rounds,
      warmUps,
    )
    const pages = kinds.map((kind, index) => ratioOf(kind, at(timings, 2 * index + 1), at(timings, 2 * index)))
    const all = ratioOf('all pages together', sumOf(timings, 1), sumOf(timings, 0))
    const slowest = pages.toSorted((one, other) => other.median - one.median).slice(0, SLOWEST_SHOWN)
    const above = pages.filter(({ median }) => median > AIM).length
    const medians = spreadOf(
      'a page against itself',
      pages.map(({ median }) => median),
    )
    const lines: readonly Line[] = [
      { spread: { ...all, name: `all ${kinds.length} pages together` }, unit: 'times', digits: 2, aim: `${AIM}` },
      { spread: medians, unit: 'times', digits: 2, aim: `${AIM}` },
      { spread: spreadOf(`pages above ${AIM}`, [above]), unit: `of ${kinds.length}` },
      ...slowest.map((spread) => ({ spread, unit: 'times', digits: 2, aim: `${AIM}` })),
    ]
    return { table: tableOfLines(lines), lines, timings, pages }
  } finally {
    await alone.remove()
    await among.remove()
  }
}

const contender = (name: string, run: Contender['run'] | undefined): Contender => {
  if (!run) throw new Error(`no page ${name}`)
  return { name, run }
}

const at = (timings: readonly Spread[], index: number): Spread => {
  const spread = timings[index]
  if (!spread) throw new Error('nothing was measured')
  return spread
}

/** Adds up every second spread, starting with `from`, round by round. */
const sumOf = (timings: readonly Spread[], from: 0 | 1): Spread => {
  const summed = timings.filter((_, index) => index % 2 === from)
  const { name, values } = at(summed, 0)
  return spreadOf(
    name,
    values.map((_, round) => summed.reduce((sum, spread) => sum + (spread.values[round] ?? Number.NaN), 0)),
  )
}
