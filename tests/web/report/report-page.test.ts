import { expect, test } from 'vitest'
import { useDatabase } from '../../support/database/database.ts'
import { closedOffice } from '../../support/stories/closed-office.ts'
import { FAR_APART, type Sheets } from '../../support/stories/closed-scan.ts'
import { inTheRoom } from '../../support/stories/in-the-room.ts'

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
    /^Waar beginnen we\? Een voorstel, .* 1 Koppeling met onderwijsdoelen Hier kijken het bestuur en mediacoaches verschillend\. .* 2 Selectie en profiel .* 3 Vaste plek tussen beleid en praktijk .* Ook mogelijk: 4 /,
  )
  expect(start).not.toMatch(/docenten/i)
})

test('when nothing stands out the page says so and proposes nothing', async () => {
  const start = await startOf({ board: [3, 2], coaches: [3, 2], teachers: [5, 2] })

  expect(start).toMatch(/^Waar beginnen we\? Geen enkele factor springt eruit\./)
  expect(start).not.toContain('Ook mogelijk')
})

test('the report shows every figure as a drawing in the page itself, wide and narrow, named by its caption', async () => {
  const { board, scan } = await closedOffice(database.current, { sheets: FAR_APART })
  const { text } = await board.get(`${scan}/report`)
  const drawings = [...text.matchAll(/<svg class="drawing"[^>]*aria-labelledby="([^"]+)"[^>]*>(.*?)<\/svg>/gs)]

  const named = ['overview-caption', ...FACTORS.map((key) => `panel-${key}`)]
  expect(drawings.map(([, label]) => label)).toEqual(named.flatMap((label) => [label, label]))
  for (const [drawing, label, inside] of drawings) {
    expect(drawing).toContain('role="img"')
    expect(text).toMatch(new RegExp(`<span[^>]* id="${label}">[^<]+</span>`))
    for (const said of ['1 Startend', '3 Verankerd', 'Bestuur', 'Docenten']) expect(inside).toContain(said)
  }
  expect(drawings[2]?.[2]?.match(/<polygon/g)?.length).toBeGreaterThan(5)
  expect(text).not.toMatch(/ style=|<script>/)
})

const FACTORS = ['F1', 'F2', 'F3', 'F4', 'F5', 'F6']

test('page and big screen tell a factor by the same sentence and marking, and the overview by the start of it', async () => {
  const { facilitator, board, scan, at } = await inTheRoom(database.current)
  const { text } = await board.get(`${scan}/report`)
  const [overview = '', start = ''] = ['glance', 'start'].map((id) => sectionOf(text, id))
  for (const key of FACTORS) {
    const page = sectionOf(text, key)
    const [, finding = '', marking = ''] =
      /class="finding"><strong>([^<]+)<\/strong>.*?<\/svg> ([^<]+)/s.exec(page) ?? []
    expect(finding).toBe('Bestuur ziet dit twee niveaus verder dan mediacoaches.')
    if (!ON_SCREEN.includes(key)) continue
    const look = (await facilitator.get(at(key, 'look'))).text
    expect(look).toContain(`<h1>${finding}</h1>`)
    expect(marking).toBe('aanwijzing voor een verschil')
    expect(look).toContain(`</svg> ${marking}`)
    expect(start).not.toContain(finding)
  }
  expect(overview.match(/<br>Bestuur ziet dit twee niveaus verder dan mediacoaches\./g)).toHaveLength(3)
  expect(overview).toContain('Ook bij 3 andere factoren is er een verschil: ')
})

/** The topics that a workshop starts with. */
const ON_SCREEN = ['F1', 'F2']

const sectionOf = (html: string, id: string): string =>
  new RegExp(`<section[^>]* aria-labelledby="${id}">.*?</section>`, 's').exec(html)?.[0] ?? ''
