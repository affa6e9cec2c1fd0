import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { openPGlite } from '../../src/db/engine/embedded.ts'
import { weighQuestionnaire } from '../support/people/weighed-questionnaire.ts'
import { listening } from '../support/servers/listening.ts'
import { questionnaire } from '../support/stories/questionnaire.ts'
import { type Contender, timeInTurn } from './rounds.ts'

/**
 * Weighs each page of a questionnaire on the line, for a browser with a warm cache. The floor is the page alone in its
 * smallest compressed form. Also measures what each quality of compression costs and saves, on one of those pages.
 */
export const benchPage = async ({ rounds = 40, warmUps = 10 } = {}) => {
  const database = await openPGlite({})
  const scan = await questionnaire(database)
  const { origin, close } = await listening(scan.acts.app)
  const pages = await weighQuestionnaire(origin, scan.codeOf('board'))
  const gzipped = await weighQuestionnaire(origin, scan.codeOf('teachers'), 'gzip')
  close()
  await database.close()

  const rows = pages.map(([name, page], index) => {
    const floor = brotli(11, page.html).length
    const aim = index === 0 ? '14336 in 3' : '5120'
    return [name, page.requests, page.bytes, gzipped[index]?.[1].bytes, floor, (page.bytes / floor).toFixed(1), aim]
  })
  const page = pages[1]?.[1].html ?? ''
  const timings = await timeInTurn(compressions(page, 20), rounds, warmUps)
  const qualities = timings.map((timing, index) => [
    timing.name,
    ((1000 * timing.median) / 20).toFixed(0),
    timing.quartiles.map((end) => ((1000 * end) / 20).toFixed(0)).join('–'),
    WAYS[index]?.[1](page).length,
  ])
  const table = [
    markdown(['page', 'requests', 'bytes', 'bytes by gzip', 'floor: text alone', 'times the floor', 'aim'], rows),
    markdown([`one page of ${page.length} bytes`, 'µs', 'middle half', 'bytes'], qualities),
  ].join('\n\n')
  return { table, results: { rows, qualities } }
}

const brotli = (quality: number, text: string) =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } })

const WAYS: readonly (readonly [name: string, compress: (text: string) => Buffer])[] = [
  ['gzip 6', (text) => gzipSync(text)],
  ...[1, 3, 4, 5, 6, 9, 11].map((quality) => [`brotli ${quality}`, (text: string) => brotli(quality, text)] as const),
]

const compressions = (text: string, times: number): readonly Contender[] =>
  WAYS.map(([name, compress]) => ({
    name,
    run: async () => {
      for (let time = 0; time < times; time++) compress(text)
    },
  }))

const markdown = (head: readonly string[], rows: readonly (readonly unknown[])[]): string =>
  [head, head.map((_, column) => (column === 0 ? '---' : '--:')), ...rows]
    .map((cells) => `|${cells.map((cell) => ` ${cell} `).join('|')}|`)
    .join('\n')
