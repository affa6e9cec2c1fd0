import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { create } from 'qrcode'
import { describe, expect, test } from 'vitest'
import type { ToldCall } from '../../src/content/call/told-call.ts'
import { QUIET_ZONE } from '../../src/content/drawing/qr-code.ts'
import { circularDocument } from '../../src/pdf/documents/circular-document.ts'
import { feedbackPlacardDocument } from '../../src/pdf/documents/feedback-placard-document.ts'
import { placardDocument } from '../../src/pdf/documents/placard-document.ts'
import { slipsDocument } from '../../src/pdf/documents/slips-document.ts'
import { PAGE } from '../../src/pdf/paper/grid.ts'
import { overlapsOn, type PlacedPage, placedIn, within } from '../support/readers/placed-pages.ts'
import { folded, MADE_ON, readBack, squeezed } from '../support/readers/printed-report.ts'
import { type Raster, rasterised, rasteriserIsHere } from '../support/readers/rasterised.ts'
import {
  longestCall,
  ON_RECORD,
  ORIGIN,
  someCall,
  someFeedbackCall,
  someSlips,
  UNITS,
  widestCall,
} from '../support/stories/calls.ts'

const readOf = async (document: Readable) => readBack(await buffer(document))
const placard = (...calls: readonly ToldCall[]) => placardDocument(calls, MADE_ON)
const circular = (...calls: readonly ToldCall[]) => circularDocument(calls, MADE_ON)
const canRasterise = rasteriserIsHere()

test('a placard says who asks what, until when, who sees what, and how to answer', async () => {
  const call = someCall()
  const { pages, alts, title, language, bookmarks } = await readOf(placard(call))
  const told = [call.forGroup, call.heading, call.lead, ...call.facts, call.promise.counted, call.questions]
  const promised = call.promise.lines.filter(({ about }) => ['who', 'what', 'threshold'].includes(about))
  for (const text of [...told, ...promised.map(({ text }) => text)]) expect(pages[0]).toContain(folded(text))
  expect(squeezed(pages[0] ?? '')).toContain('Ofganaarbruggenscan.voorbeeld.exampleenvuldezecodeinK7MQ-2B9X')
  expect(alts).toEqual([`QR-code van ${ORIGIN}/s/K7MQ2B9X`])
  expect({ title, language, bookmarks }).toEqual({
    title: 'Hoe staat het met de mediacoaches? · ROC Voorbeeld · Nulmeting najaar 2026',
    language: 'nl',
    bookmarks: ['Voor docenten'],
  })
})

test('the placard of a group on the record says so, in English too', async () => {
  const call = someCall({ visibility: ON_RECORD }, 'en')
  const { pages, language } = await readOf(placard(call))
  expect(pages[0]).toContain(call.promise.onRecord)
  expect(pages[0]).toContain('For teachers')
  expect(language).toBe('en')
})

test('the placard mentions units when answers may be shown by unit', async () => {
  const call = someCall({ units: UNITS })
  const said = call.promise.lines.find(({ about }) => about === 'units')?.text ?? 'nothing'
  expect((await readOf(placard(call))).pages[0]).toContain(folded(said))
  expect(someCall({ units: UNITS, visibility: ON_RECORD }).promise.lines.map(({ about }) => about)).not.toContain(
    'units',
  )
})

test('each of ten groups gets its own placard', async () => {
  const calls = Array.from({ length: 10 }, (_, index) => someCall({ label: `Team ${index + 1}` }))
  const { pages, bookmarks } = await readOf(placard(...calls))
  expect(pages).toHaveLength(10)
  for (const [index, page] of pages.entries()) expect(page).toMatch(new RegExp(`^Voor Team ${index + 1} `))
  expect(bookmarks).toEqual(calls.map(({ forGroup }) => forGroup))
})

test('a circular gives the whole promise, after the institution’s own words', async () => {
  const call = someCall({ introduction: 'Wij willen dit weten.\n\nWant het kan beter.' })
  const { pages } = await readOf(circular(call))
  expect(pages).toHaveLength(1)
  for (const { name, text } of call.promise.lines) expect(pages[0]).toContain(`${name} ${folded(text)}`)
  expect(pages[0]).toContain('In de woorden van ROC Voorbeeld Wij willen dit weten. Want het kan beter.')
  expect(pages[0]).toContain('Met vriendelijke groet, ROC Voorbeeld')
})

test('a placard of the feedback page says where it is, for a camera and for who types', async () => {
  const { pages, alts, title } = await readOf(feedbackPlacardDocument(someFeedbackCall(), MADE_ON))
  expect(pages).toHaveLength(1)
  expect(pages[0]).toContain('Dit hoorden we, dit spreken we af')
  expect(squeezed(pages[0] ?? '')).toContain('bruggenscan.voorbeeld.example/f/I6h6ozDlaZtSEVMokWHlpAAuYYQsFrXH')
  expect(alts).toEqual([`QR-code van ${ORIGIN}/f/I6h6ozDlaZtSEVMokWHlpAAuYYQsFrXH`])
  expect(title).toBe('Dit hoorden we, dit spreken we af · ROC Voorbeeld · Nulmeting najaar 2026')
})

test('each slip has its own code, with the address and a drawing of it', async () => {
  const document = someSlips(17)
  const { pages, alts } = await readOf(slipsDocument(document, MADE_ON))
  expect(pages.map((page) => page.match(/SL1P-\d{4}/g)?.length)).toEqual([8, 8, 1])
  const codes = pages.flatMap((page) => page.match(/SL1P-\d{4}/g) ?? [])
  expect(codes).toEqual(document.slips.map(({ code }) => code))
  expect(alts).toEqual(document.slips.map(({ alt }) => alt))
  for (const page of pages) expect(page).not.toContain('K7MQ')
  expect(pages[2]).toContain('Of ga naar bruggenscan.voorbeeld.example en vul deze code in SL1P-0016')
  expect(pages[2]).toContain('Deze code werkt één keer. 6 vragen, ongeveer tien minuten.')
  expect(pages[2]).toContain('Voor docenten ROC Voorbeeld')
})

test('an address that is broken over lines stays complete', async () => {
  const call = longestCall()
  const address = 'bruggenscan.regionaal-opleidingencentrum-noordoost.example'
  expect(call.directions.address).toBe(address)
  for (const document of [placard(call), circular(call), slipsDocument(someSlips(1, call), MADE_ON)]) {
    const { pages } = await readOf(document)
    expect(squeezed(pages.join(''))).toContain(address)
  }
})

const DOCUMENTS: readonly (readonly [name: string, make: () => Readable, pages: number])[] = [
  ['poster', () => placard(someCall()), 1],
  ['poster with as much as may be', () => placard(longestCall(), longestCall('en')), 2],
  ['letter', () => circular(someCall()), 1],
  ['letter with as much as may be', () => circular(longestCall()), 2],
  ['slips', () => slipsDocument(someSlips(8), MADE_ON), 1],
  ['poster of the feedback page', () => feedbackPlacardDocument(someFeedbackCall(), MADE_ON), 1],
  [
    'poster of the feedback page of the widest name',
    () => feedbackPlacardDocument(someFeedbackCall('W'.repeat(120)), MADE_ON),
    1,
  ],
  ['poster of the widest names', () => placard(widestCall()), 1],
  ['letter of the widest names', () => circular(widestCall()), 2],
  ['slips of the widest names', () => slipsDocument(someSlips(8, widestCall()), MADE_ON), 1],
  ['slips with as much as may be', () => slipsDocument(someSlips(8, longestCall()), MADE_ON), 1],
]

describe.each(DOCUMENTS)('%s', (_, make, count) => {
  const reading = buffer(make()).then(placedIn)

  test('takes the expected number of pages, and no text overlaps another or the edge', async () => {
    const pages = await reading
    expect(pages).toHaveLength(count)
    for (const page of pages) {
      expect(overlapsOn(page)).toEqual([])
      expect(page.texts.filter(beyondTheEdge)).toEqual([])
      expect(Math.min(...page.texts.map(({ size }) => size))).toBeGreaterThan(8.99)
    }
  })

  test('every drawing is described and lies within its page', async () => {
    for (const { figures } of await reading) {
      for (const { alt, bbox } of figures) {
        expect(alt).toMatch(/\/[sf]\//)
        const [left = 0, bottom = 0, right = 0, top = 0] = bbox ?? []
        expect(0 < left && left < right && right < PAGE.width && 0 < bottom && bottom < top).toBe(true)
      }
    }
  })
})

const PRINTER = 14
const beyondTheEdge = ({ left, right, top, bottom }: PlacedPage['texts'][number]) =>
  left < PRINTER || right > PAGE.width - PRINTER || top < PRINTER || bottom > PAGE.height - PRINTER

test.each([
  ['as much as may be', longestCall()],
  ['as much as may be, in English', longestCall('en')],
  ['the widest names', widestCall()],
])('no slip crosses its cutting lines: %s', async (_, call) => {
  const [page] = await buffer(slipsDocument(someSlips(8, call), MADE_ON)).then(placedIn)
  const [across, down] = [PAGE.width / 2, PAGE.height / 4]
  for (const { left, right, top, bottom } of page?.texts ?? []) {
    expect(Math.floor(left / across)).toBe(Math.floor(right / across))
    expect(Math.floor(top / down)).toBe(Math.floor(bottom / down))
  }
})

test.runIf(canRasterise)('a sheet of slips shows the cutting lines: one down, three across', async () => {
  const [raster] = await buffer(slipsDocument(someSlips(1), MADE_ON)).then(rasterised)
  const inkAt = (left: number, top: number) => raster?.hasInk({ left, top, right: left + 10, bottom: top + 10 })
  const [middle, quarter] = [PAGE.width / 2, PAGE.height / 4]
  for (const y of [40, 400, 800]) expect(inkAt(middle - 5, y)).toBe(true)
  for (const times of [1, 2, 3]) {
    for (const x of [20, 400]) expect(inkAt(x, times * quarter - 5)).toBe(true)
  }
  expect(inkAt(400, 2.5 * quarter)).toBe(false)
})

test('headings start at the first level and skip none', async () => {
  for (const document of [placard(someCall(), someCall()), circular(someCall({ introduction: 'Zo.' }))]) {
    const pages = await buffer(document).then(placedIn)
    const levels = pages.flatMap(({ tree }) => within(tree).flatMap(({ role }) => /^H(\d)$/.exec(role)?.[1] ?? []))
    expect(levels[0]).toBe('1')
    expect(new Set(levels)).toEqual(new Set(['1', '2']))
  }
})

test.runIf(canRasterise)('the code on a placard is printed correctly, module by module', async () => {
  const pdf = await buffer(placard(someCall()))
  const [[page], [raster]] = await Promise.all([placedIn(pdf), rasterised(pdf)])
  const { modules } = create(`${ORIGIN}/s/K7MQ2B9X`, { errorCorrectionLevel: 'M' })
  expect(inkIn(page, raster, modules.size)).toEqual(
    Array.from({ length: modules.size }, (_, row) =>
      Array.from({ length: modules.size }, (_, column) => (modules.get(row, column) ? '█' : ' ')).join(''),
    ),
  )
})

/** The ink in the middle of each module of the first figure, row by row. */
const inkIn = (page: PlacedPage | undefined, raster: Raster | undefined, size: number): readonly string[] => {
  const [left = 0, , right = 0, top = 0] = page?.figures[0]?.bbox ?? []
  const module = (right - left) / (size + 2 * QUIET_ZONE)
  const middle = (start: number, at: number) => start + (at + QUIET_ZONE + 0.5) * module
  const start = PAGE.height - top
  return Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (_, column) => {
      const [x, y] = [middle(left, column), middle(start, row)]
      return raster?.hasInk({ left: x - 0.67, right: x + 0.67, top: y - 0.67, bottom: y + 0.67 }) ? '█' : ' '
    }).join(''),
  )
}
