import type { Knex } from 'knex'
import { expect, test } from 'vitest'
import { standardEdition } from '../../src/content/rubric.ts'
import { copyRow } from '../support/database/copied-rows.ts'
import { useDatabase } from '../support/database/database.ts'
import { htmlFaults } from '../support/readers/html-faults.ts'
import { closedOffice } from '../support/stories/closed-office.ts'
import { atTheScreens, teachers, useMailingScans } from '../support/stories/mailing-scan.ts'
import type { visitor } from '../support/stories/office.ts'

const database = useDatabase()
const prepare = useMailingScans(database)

type Visitor = ReturnType<typeof visitor>

const more = (table: string, id: string, copies: number, changes: Readonly<Record<string, string>> = {}) =>
  database.asOwner((owner: Knex) => copyRow(owner, table, id, copies, changes))

const OWN_CODE = { feedback_code: 'md5(first.feedback_code || i)' }

const titleOf = (html: string): string => /<title>([^<]*)</.exec(html)?.[1] ?? ''

/** Turns from the first page to the last by the link on each, and returns the rows of each page. */
const turned = async (person: Visitor, address: string, row: RegExp): Promise<readonly (readonly string[])[]> => {
  const pages: string[][] = []
  for (let next: string | undefined = address; next; ) {
    const { text } = await person.get(next.replace(/#.*/, ''))
    expect(await htmlFaults(next, text)).toEqual([])
    pages.push([...text.matchAll(row)].map(([, found]) => found ?? ''))
    next = /rel="next" href="([^"]*)"/.exec(text)?.[1]
  }
  return pages
}

/** Each page has its number of rows, and no row occurs twice. */
const expectPages = (pages: readonly (readonly string[])[], sizes: readonly number[]) => {
  expect(pages.map((page) => page.length)).toEqual(sizes)
  const all = pages.flat()
  expect(new Set(all).size).toBe(all.length)
}

test('the list of scans has fifty scans a page, newest first, and each page shows its number', async () => {
  const { board, scanId } = await closedOffice(database.current)
  await more('scans', scanId, 119, { ...OWN_CODE, title: `'Ronde ' || i` })
  const row = /<li class="card"><a href="\/scans\/([^"]*)"/g
  expectPages(await turned(board, '/scans', row), [50, 50, 20])
  const second = (await board.get('/scans?page=2')).text
  expect(titleOf(second)).toBe('Scans, bladzijde 2 van 3 · Bruggenscan')
  expect(second).toContain('<nav class="actions" aria-label="Bladeren">')
  expect(second).toContain('rel="prev" href="/scans"')
  expect(second).toContain('<span>bladzijde 2 van 3</span>')
  expect(titleOf((await board.get('/scans?page=2&lang=en')).text)).toContain(', page 2 of 3 ·')
})

test('an invalid page number gives the first page, and a number past the end gives the last', async () => {
  const { board, scanId } = await closedOffice(database.current)
  expect((await board.get('/scans?page=7')).text).not.toContain('bladzijde')
  await more('scans', scanId, 50, OWN_CODE)
  for (const [asked, page] of [
    ...['0', '-1', 'x', '1e3', '1.5', '', '9'.repeat(30), '2&page=2'].map((odd) => [odd, 1] as const),
    ...['2', '3', '999999'].map((late) => [late, 2] as const),
  ]) {
    const { text } = await board.get(`/scans?page=${asked}`)
    expect({ asked, title: titleOf(text) }).toEqual({ asked, title: `Scans, bladzijde ${page} van 2 · Bruggenscan` })
  }
})

test('receipts and own editions are paged in the same way', async () => {
  const { board, scan } = await closedOffice(database.current)
  const erased = await board.post(`${scan}/erasure`, { typed: 'Nulmeting najaar 2026' })
  const receipt = String(erased.headers.location).split('/').at(-1) ?? ''
  await more('receipts', receipt, 50)
  expectPages(await turned(board, '/receipts', /<li class="card"><a href="\/receipts\/([^"]*)"/g), [50, 1])

  const copied = await board.post('/editions/new', { name: 'Van ons', from: standardEdition.key })
  const edition = String(copied.headers.location).split('/').at(-1) ?? ''
  await more('rubric_editions', edition, 60, { version: 'i + 1' })
  const row = /<a href="\/editions\/([0-9a-f-]{36})"/g
  expectPages(await turned(board, '/editions', row), [50, 11])
})

test('a decision about a remark returns to the page of that remark, refused or not', async () => {
  const closed = await closedOffice(database.current, { remarks: ['Een doel', 'Nog een doel', 'Geen doel'] })
  const { facilitator, acts, institutionId, scanId } = closed
  const [first] = await acts.readRemarks(institutionId, scanId)
  await more('remarks', first?.id ?? '', 117, { text: `'Tekst ' || i` })
  const page = `${closed.scan}/remarks`
  const pages = await turned(facilitator, page, /<li id="remark-([^"]*)"/g)
  expectPages(pages, [50, 50, 20])
  expect((await facilitator.get(`${page}?page=3`)).text).toContain(': toelichting 101 bij factor 1')

  const last = pages[2]?.[7] ?? ''
  const decide = (id: string, fields: Readonly<Record<string, string>>) =>
    facilitator.post(`${page}/${id}/decision`, fields, { from: page })
  const released = await decide(last, { decision: 'release' })
  expect(released.headers.location).toBe(`${page}?page=3#remark-${last}`)
  const early = pages[0]?.[49] ?? ''
  expect((await decide(early, { decision: 'withhold' })).headers.location).toBe(`${page}#remark-${early}`)
  const refused = await decide(last, { decision: 'shorten', text: 'Iets heel anders' })
  expect(refused.status).toBe(422)
  expect(refused.text).toContain(`<li id="remark-${last}"`)
  expect(refused.text).toContain('Iets heel anders</textarea>')
  expect(titleOf(refused.text)).toContain('bladzijde 3 van 3')
  expect((await facilitator.get(`${page}?page=2`)).text).toContain('2 van 120 bekeken')
})

test('addresses that a mailing did not reach are paged too, for members who may see them', async () => {
  const scan = await atTheScreens(prepare, { treat: () => ({ refuse: '550 5.1.1 unknown', at: 'address' }) })
  await scan.invite('teachers', teachers(53))
  const mailing = `${scan.page}/${await scan.dispatch('invitation')}`
  await scan.posted()
  expectPages(await turned(scan.facilitator, mailing, /<td class="found">([^<]*)</g), [50, 3])
  const second = (await scan.facilitator.get(`${mailing}?page=2`)).text
  expect(second).toContain(`rel="prev" href="${mailing}#failures"`)
  expect(second).toContain('Stuur opnieuw naar deze 53 adressen')
  const asBoard = (await scan.board.get(`${mailing}?page=2`)).text
  expect(asBoard).not.toMatch(/docent\d|bladzijde/)
})
