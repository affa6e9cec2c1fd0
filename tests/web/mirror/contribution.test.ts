import { expect, test } from 'vitest'
import { useDatabase } from '../../support/database/database.ts'
import { contributed, others } from '../../support/mirror/mirror-pool.ts'
import { closedOffice } from '../../support/stories/closed-office.ts'
import { signedIn } from '../../support/stories/office.ts'

const database = useDatabase()
const APART = { board: [3, 3], coaches: [8, 1], teachers: [30, 1] } as const
const TITLE = 'Nulmeting najaar 2026'
const office = (sheets = APART) => closedOffice(database.current, { sheets })
type Office = Awaited<ReturnType<typeof office>>

const print = ({ acts }: Pick<Office, 'acts'>) => acts.jobs.find(({ name }) => name === 'print the mirror')?.work()
/** The words of a page, without its markup. */
const wordsOf = (html: string) =>
  html
    .replace(/<script[\s\S]*?<\/script>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
const pageOf = async ({ board, scan }: Office, below: string) => wordsOf((await board.get(`${scan}/${below}`)).text)

const mirrorOf = async ({ board }: Office) => wordsOf((await board.get('/mirror')).text)

test('the board sees the exact record before it contributes, and it leaves only after a tick', async () => {
  const here = await office()
  const page = await pageOf(here, 'contribution')
  expect(page).toContain('Het bestuur en de mediacoaches')
  expect(page).toContain(
    '1. Koppeling met onderwijsdoelen Het bestuur en de mediacoaches het bestuur ziet dit verder dan de mediacoaches',
  )
  expect(page).toContain('geen duidelijk verschil')
  expect(page).toContain('2026-2027')
  const refused = await here.board.post(`${here.scan}/contribution`, {})
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('Zet een vinkje')
  expect(await pageOf(here, 'contribution')).not.toContain('Jullie dragen nu bij')
  await here.board.post(`${here.scan}/contribution`, { agreed: 'yes' })
  const after = await pageOf(here, 'contribution')
  expect(after).toContain('Bedankt.')
  expect(after).toContain('Jullie dragen nu bij, met beelden uit schooljaar 2026-2027.')
  expect(after).toContain('Vanaf 1 februari 2027 kan het weer.')
  expect(after).not.toContain('Zet een vinkje')
})

test('withdrawing asks once, says what it does, and can be done twice', async () => {
  const here = await office()
  const { board } = here
  expect(await mirrorOf(here)).toContain(
    'Jullie dragen nu niet bij. Bijdragen kan vanaf de pagina van een gesloten scan.',
  )
  await board.post(`${here.scan}/contribution`, { agreed: 'yes' })
  expect((await board.get(`${here.scan}/contribution`)).text).toContain('href="/mirror/withdrawal"')
  expect((await board.get('/members')).text).toContain('href="/mirror"')
  expect(await mirrorOf(here)).toContain('Jullie dragen nu bij, met beelden uit schooljaar 2026-2027.')
  expect(wordsOf((await board.get('/mirror/withdrawal')).text)).toContain('houdt zijn aantallen')
  await board.post('/mirror/withdrawal', {})
  await board.post('/mirror/withdrawal', {})
  const after = await mirrorOf(here)
  expect(after).toContain('De bijdrage is ingetrokken.')
  expect(after).toContain('Jullie dragen nu niet bij. Jullie hebben in dit half jaar al bijgedragen of ingetrokken.')
  expect(after).not.toContain('Jullie dragen nu bij')
})

test('a contribution outlives its scan, and the board withdraws it without one', async () => {
  const here = await office()
  const { board, acts, scan } = here
  await board.post(`${scan}/contribution`, { agreed: 'yes' })
  expect(wordsOf((await board.get(`${scan}/erasure`)).text)).toContain(
    'Een bijdrage aan de spiegel, tot het bestuur die intrekt. Dat kan via ‘Wie doet mee’, bij ‘De spiegel’.',
  )
  await board.post(`${scan}/erasure`, { typed: TITLE })
  expect((await board.get(scan)).status).toBe(404)
  expect(await mirrorOf(here)).toContain('Jullie dragen nu bij')
  await board.post('/mirror/withdrawal', {})
  expect(await mirrorOf(here)).toContain('De bijdrage is ingetrokken.')
  expect((await acts.exportMirror()).contributions).toEqual([])
})

test('a report without two groups to compare has nothing to contribute', async () => {
  const page = await pageOf(await closedOffice(database.current), 'contribution')
  expect(page).not.toContain('Dit draag je bij')
})

test('the report shows the mirror beside the own pictures once a snapshot was printed, for both roles', async () => {
  const here = await office()
  expect(await pageOf(here, 'report')).not.toContain('In de spiegel')
  await contributed(database.current, others(11, 7))
  await here.board.post(`${here.scan}/contribution`, { agreed: 'yes' })
  await print(here)
  const report = await pageOf(here, 'report')
  expect(report).toContain('Dit is de stand van 1 juli 2026, van 12 instellingen. Jullie horen daarbij.')
  expect(report).toContain(
    'Het bestuur en de docenten het bestuur ziet dit verder dan de docenten 8 van 12: het bestuur ziet dit verder dan de docenten 4 van 12: andere beelden',
  )
  expect(report).toContain('De mediacoaches en de docenten geen duidelijk verschil 7 van 12')
  expect(wordsOf((await here.facilitator.get(`${here.scan}/report`)).text)).toContain('In de spiegel')
  const english = wordsOf((await here.board.get(`${here.scan}/report?lang=en`)).text)
  expect(english).toContain('8 of 12: the board sees this as further along than the teachers do')
})

test('the workshop shows the mirror of the pair that the topic is told by after the talk, and not before the reveal', async () => {
  const here = await office()
  await contributed(database.current, others(11, 7))
  const scene = async (name: string) => wordsOf((await here.board.get(`${here.scan}/workshop/topics/F1/${name}`)).text)
  expect(await scene('harvest')).not.toContain('In de spiegel')
  await print(here)
  expect(await scene('harvest')).toMatch(
    /In de spiegel: het bestuur en de (docenten|mediacoaches) 7 van 11: het bestuur ziet dit verder/,
  )
  for (const before of ['rubric', 'hands']) expect(await scene(before)).not.toContain('In de spiegel')
})

test('when the last fixed day passed without a print, the page says that it waits', async () => {
  const here = await office()
  await contributed(database.current, others(11, 7))
  await print(here)
  here.clock.now = new Date('2027-02-02T12:00:00Z')
  await print(here)
  const board = await signedIn(here.acts.app, 'bestuur@roc.example')
  const report = wordsOf((await board.get(`${here.scan}/report`)).text)
  expect(report).toContain('Dit is de stand van 1 juli 2026, van 11 instellingen. Jullie horen daar niet bij.')
  expect(report).toContain('Op 1 februari 2027 is geen nieuwe stand gemaakt.')
})
