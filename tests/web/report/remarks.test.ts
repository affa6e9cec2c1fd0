import { expect, test } from 'vitest'
import { withInstitution } from '../../../src/db/in-transaction.ts'
import { useDatabase } from '../../support/database/database.ts'
import { closedOffice } from '../../support/stories/closed-office.ts'
import { signedIn } from '../../support/stories/office.ts'
import { launchedScan } from '../../support/stories/scenario.ts'

const database = useDatabase()

const REMARKS = ['Jan regelt alles en dat gaat goed', 'Er is geen doel', '<b>Vet</b> & "aan" gehaald']

const withRemarks = () => closedOffice(database.current, { remarks: REMARKS })
type Closed = Awaited<ReturnType<typeof withRemarks>>

const idOf = async ({ acts, institutionId, scanId }: Closed, text: string): Promise<string> => {
  const remark = (await acts.readRemarks(institutionId, scanId)).find((each) => each.text === text)
  if (!remark) throw new Error(`no remark '${text}'`)
  return remark.id
}

const decide = async (closed: Closed, text: string, fields: Readonly<Record<string, string>>) =>
  closed.facilitator.post(`${closed.scan}/remarks/${await idOf(closed, text)}/decision`, fields, {
    from: `${closed.scan}/remarks`,
  })

test('the facilitator reads every remark, and the board reads none before it is released', async () => {
  const closed = await withRemarks()
  const page = await closed.facilitator.get(`${closed.scan}/remarks`)
  expect(page.text).toContain('Jan regelt alles en dat gaat goed')
  expect(page.text).toContain('&lt;b&gt;Vet&lt;/b&gt; &amp; &#34;aan&#34; gehaald')
  expect(page.text).toContain('0 van 3 bekeken')
  expect((await closed.board.get(`${closed.scan}/remarks`)).status).toBe(403)
  const report = (await closed.board.get(`${closed.scan}/report`)).text
  expect(report).toContain('De gespreksleider heeft nog geen toelichtingen vrijgegeven.')
  for (const word of ['Jan regelt', 'geen doel', 'Vet']) expect(report).not.toContain(word)
})

test('the report holds remarks as they were released or shortened, and no withheld remarks', async () => {
  const closed = await withRemarks()
  const released = await decide(closed, 'Er is geen doel', { decision: 'release' })
  expect(released.status).toBe(303)
  expect(released.headers.location).toMatch(/\/remarks#remark-/)
  const shorter = { decision: 'shorten', text: '[…] regelt alles en dat gaat goed' }
  await decide(closed, 'Jan regelt alles en dat gaat goed', shorter)
  await decide(closed, '<b>Vet</b> & "aan" gehaald', { decision: 'withhold' })
  expect((await closed.facilitator.get(`${closed.scan}/remarks`)).text).toContain('3 van 3 bekeken')
  const report = (await closed.board.get(`${closed.scan}/report`)).text
  expect(report).toContain('Er is geen doel')
  expect(report).toContain('[…] regelt alles en dat gaat goed')
  expect(report).not.toContain('Jan regelt')
  expect(report).not.toContain('&lt;b')
  await decide(closed, 'Er is geen doel', { decision: 'withhold' })
  expect((await closed.board.get(`${closed.scan}/report`)).text).not.toContain('geen doel')
})

test('report and files say that remarks wait until each has been decided about, with the link for who decides', async () => {
  const closed = await withRemarks()
  const waits = 'toelichtingen is nog niet beslist'
  for (const page of ['report', 'downloads']) {
    const seen = (await closed.facilitator.get(`${closed.scan}/${page}`)).text
    expect(seen, page).toContain(`Over 3 ${waits}`)
    expect(seen, page).toContain(`<a href="${closed.scan}/remarks">`)
    const ofBoard = (await closed.board.get(`${closed.scan}/${page}`)).text
    expect(ofBoard, page).toContain(`Over 3 ${waits}`)
    expect(ofBoard, page).not.toContain(`href="${closed.scan}/remarks"`)
  }
  for (const text of REMARKS) await decide(closed, text, { decision: 'withhold' })
  expect((await closed.facilitator.get(`${closed.scan}/report`)).text).not.toContain('nog niet beslist')
})

test('the rest of a page is released at once, except remarks that were decided about', async () => {
  const closed = await withRemarks()
  const at = `${closed.scan}/remarks`
  await decide(closed, 'Er is geen doel', { decision: 'withhold' })
  const page = (await closed.facilitator.get(at)).text
  expect(page).toContain('Deze 2 toelichtingen vrijgeven')
  const [, waiting = ''] = /name="remarks" value="([^"]+)"/.exec(page) ?? []
  expect(waiting.split(' ')).toHaveLength(2)
  // Decided about in another window meanwhile.
  await decide(closed, 'Jan regelt alles en dat gaat goed', { decision: 'withhold' })
  const released = await closed.facilitator.post(`${at}/release`, { remarks: waiting }, { from: at })
  expect(released.headers.location).toBe(at)
  const report = (await closed.board.get(`${closed.scan}/report`)).text
  expect(report).toContain('&lt;b&gt;Vet')
  expect(report).not.toContain('Jan regelt')
  expect(report).not.toContain('geen doel')
  expect((await closed.facilitator.get(at)).text).not.toContain('name="remarks"')
  const broken = await closed.facilitator.post(`${at}/release`, { remarks: 'x' }, { from: at })
  expect(broken.status).toBe(404)
})

test('a shorter text that says something else is refused, and comes back as it was typed with the reason', async () => {
  const closed = await withRemarks()
  const refused = await decide(closed, 'Er is geen doel', { decision: 'shorten', text: 'Er is een duidelijk doel' })
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('Er is een duidelijk doel</textarea>')
  expect(refused.text).toContain('Hier staan woorden die niet in de toelichting staan')
  expect((await closed.facilitator.get(`${closed.scan}/remarks`)).text).toContain('0 van 3 bekeken')
})

test('the log holds who decided what about which remark, and no word of the remark', async () => {
  const closed = await withRemarks()
  await decide(closed, 'Er is geen doel', { decision: 'withhold' })
  const lines = await withInstitution(database.current.knex, closed.institutionId, (trx) =>
    trx('audit_log').where('act', 'like', '%-remark'),
  )
  expect(lines).toMatchObject([{ act: 'withhold-remark', scan_id: closed.scanId, at: closed.clock.now }])
  expect(lines[0].subject).toBe(await idOf(closed, 'Er is geen doel'))
  expect(JSON.stringify(lines)).not.toContain('doel')
})

test('nobody can read or decide about remarks while the scan is open', async () => {
  const open = await launchedScan(database.current)
  expect(await open.acts.readRemarks(open.institutionId, open.scanId)).toEqual([])
})

test('a remark of another scan, or an unknown decision, is refused', async () => {
  const closed = await withRemarks()
  const from = `${closed.scan}/remarks`
  const elsewhere = `${from}/${crypto.randomUUID()}/decision`
  expect((await closed.facilitator.post(elsewhere, { decision: 'release' }, { from })).status).toBe(404)
  expect((await closed.facilitator.post(`${from}/x/decision`, { decision: 'release' }, { from })).status).toBe(404)
  expect((await decide(closed, 'Er is geen doel', { decision: 'burn' })).status).toBe(422)
})

test('the page says why when the rule kept no remarks', async () => {
  const closed = await closedOffice(database.current, { remarks: ['een', 'twee'] })
  const page = (await closed.facilitator.get(`${closed.scan}/remarks`)).text
  expect(page).toContain('Er zijn geen toelichtingen om te bekijken.')
  expect(page).toContain('We bewaren ze alleen bij minstens 3 toelichtingen op een factor')
})

test('the remarks of another institution are not found', async () => {
  const closed = await withRemarks()
  const { acts } = closed
  await acts.createInstitution('ROC Elders', [
    { email: 'gesprek@elders.example', name: 'Els', password: 'lange zin als wachtwoord', roles: ['facilitator'] },
  ])
  const stranger = await signedIn(acts.app, 'gesprek@elders.example')
  expect((await stranger.get(`${closed.scan}/remarks`)).status).toBe(404)
})
