import type { Tried } from './outcomes.ts'
import { type Row, rowsOf, WAYS, type Way } from './rates.ts'
import type { Difference } from './trials.ts'

/** The figures of `docs/method.md` by the name of their file. Shapes and fills differ, so that a photocopy loses nothing. */
export const figuresOf = (tried: readonly Tried[]): Readonly<Record<string, string>> => ({
  'alike.svg': dotPlot('Groups that are alike: how often each way calls them different', rowsOf(tried, 0)),
  ...Object.fromEntries(
    Object.entries(APART).map(([file, { by, title }]) => [file, dotPlot(title, rowsOf(tried, by))]),
  ),
})

const APART: Readonly<Record<string, { readonly by: Difference; readonly title: string }>> = {
  'apart-half.svg': { by: 0.5, title: 'Groups half a step apart: how often each way finds it' },
  'apart-one.svg': { by: 1, title: 'Groups one step apart: how often each way finds it' },
  'apart-two.svg': { by: 2, title: 'Groups two steps apart: how often each way finds it' },
}

const WIDTH = 760
const LEFT = 190
const RIGHT = 30
const TOP = 96
const ROW = 24
const FONT = 'font-family="sans-serif" font-size="12"'

const acrossOf = (share: number): number => LEFT + share * (WIDTH - LEFT - RIGHT)

/** A row for each pair of sizes, from 0 to 100 in 100 comparisons, with a mark for each way. */
const dotPlot = (title: string, rows: readonly Row[]): string => {
  const height = TOP + rows.length * ROW + 40
  const bottom = height - 36
  const scale = [0, 20, 40, 60, 80, 100].flatMap((percent) => {
    const x = acrossOf(percent / 100)
    return [
      `<line x1="${x}" y1="${TOP - 12}" x2="${x}" y2="${bottom}" stroke="#ccc"/>`,
      `<text x="${x}" y="${bottom + 16}" text-anchor="middle" ${FONT}>${percent}</text>`,
    ]
  })
  const drawn = rows.flatMap(({ name, tally }, at) => {
    const y = TOP + at * ROW
    return [
      `<text x="${LEFT - 14}" y="${y + 4}" text-anchor="end" ${FONT}>${name}</text>`,
      `<line x1="${LEFT}" y1="${y}" x2="${WIDTH - RIGHT}" y2="${y}" stroke="#eee"/>`,
      // What the report itself says is drawn last, on top.
      ...WAYS.toReversed().map((way) => markOf(way, acrossOf(way.of(tally) / tally.compared), y)),
    ]
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${title}. The table beside it has the numbers.">`,
    `<rect width="${WIDTH}" height="${height}" fill="#fff"/>`,
    `<text x="12" y="24" font-family="sans-serif" font-size="15" font-weight="bold">${title}</text>`,
    ...legend(),
    ...scale,
    ...drawn,
    `<text x="${WIDTH - RIGHT}" y="${bottom + 32}" text-anchor="end" ${FONT}>of 100 comparisons</text>`,
    '</svg>',
    '',
  ].join('\n')
}

const legend = (): readonly string[] =>
  WAYS.flatMap((way, at) => {
    const [x, y] = [20 + (at % 3) * 240, 46 + Math.floor(at / 3) * 20]
    return [markOf(way, x, y), `<text x="${x + 12}" y="${y + 4}" ${FONT}>${way.name}</text>`]
  })

const markOf = ({ key }: Way, at: number, y: number): string => {
  const x = Math.round(at * 10) / 10
  switch (key) {
    case 'marked':
      return `<circle cx="${x}" cy="${y}" r="6" fill="#000"/>`
    case 'firm':
      return `<rect x="${x - 4}" y="${y - 4}" width="8" height="8" fill="#777" stroke="#000"/>`
    case 'means':
      return `<circle cx="${x}" cy="${y}" r="5" fill="#fff" stroke="#000" stroke-width="1.5"/>`
    case 'percentages':
      return `<path d="M${x} ${y - 6}L${x + 6} ${y + 5}L${x - 6} ${y + 5}Z" fill="#fff" stroke="#000" stroke-width="1.5"/>`
    case 'tTest':
      return `<path d="M${x - 5} ${y - 5}L${x + 5} ${y + 5}M${x - 5} ${y + 5}L${x + 5} ${y - 5}" stroke="#000" stroke-width="2"/>`
  }
}
