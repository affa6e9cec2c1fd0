import { expect, test } from 'vitest'
import { useDatabase } from '../../support/database/database.ts'
import { closedOffice } from '../../support/stories/closed-office.ts'
import { FAR_APART, type Sheets } from '../../support/stories/closed-scan.ts'

const database = useDatabase()

/** The text of the section about where to begin, without markup. */
const startOf = async (sheets: Sheets) => {
  const { board, scan } = await closedOffice(database.current, { sheets })
  const { text } = await board.get(`${scan}/report`)
  const section = /<section aria-labelledby="start">([\s\S]*?)<\/section>/.exec(text)?.[1] ?? ''
  return section
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

test('the report on screen proposes where to begin, with a reason, and links to the other factors', async () => {
  const start = await startOf(FAR_APART)

  expect(start).toMatch(
    /^Waar beginnen we\? Een voorstel, .* 1 Koppeling met onderwijsdoelen Bestuur ziet dit meer dan een stap verder dan mediacoaches\. .* 2 Selectie en profiel .* 3 Vaste plek tussen beleid en praktijk .* Ook mogelijk: 4 /,
  )
  expect(start).not.toMatch(/docenten/i)
})

test('when nothing stands out the page says so and proposes nothing', async () => {
  const start = await startOf({ board: [3, 2], coaches: [3, 2], teachers: [5, 2] })

  expect(start).toMatch(/^Waar beginnen we\? Geen enkele factor springt eruit\./)
  expect(start).not.toContain('Ook mogelijk')
})

test('the report shows every figure as a drawing in the page itself, named by its caption', async () => {
  const { board, scan } = await closedOffice(database.current, { sheets: FAR_APART })
  const { text } = await board.get(`${scan}/report`)
  const drawings = [...text.matchAll(/<svg class="drawing"[^>]*aria-labelledby="([^"]+)"[^>]*>(.*?)<\/svg>/gs)]

  expect(drawings.map(([, label]) => label)).toEqual(['overview-caption', ...FACTORS.map((key) => `panel-${key}`)])
  for (const [drawing, label, inside] of drawings) {
    expect(drawing).toContain('role="img"')
    expect(text).toMatch(new RegExp(`<span[^>]* id="${label}">[^<]+</span>`))
    for (const said of ['1 Startend', '3 Verankerd', 'Bestuur', 'Docenten']) expect(inside).toContain(said)
  }
  expect(drawings[1]?.[2]?.match(/<polygon/g)?.length).toBeGreaterThan(5)
  expect(text).not.toMatch(/ style=|<script>/)
})

const FACTORS = ['F1', 'F2', 'F3', 'F4', 'F5', 'F6']
