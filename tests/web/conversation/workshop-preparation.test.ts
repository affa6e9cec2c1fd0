import { expect, test } from 'vitest'
import { useDatabase } from '../../support/database/database.ts'
import { inTheRoom } from '../../support/stories/in-the-room.ts'
import { launchFields } from '../../support/stories/launch-checks.ts'
import { draftFields } from '../../support/stories/office.ts'

const database = useDatabase()

const titles = (html: string): readonly string[] =>
  [...html.matchAll(/class="topic-name">([^<]+?) <span/g)].map(([, title]) => title ?? '')

const ALL = [
  'Koppeling met onderwijsdoelen',
  'Selectie en profiel',
  'Vaste plek tussen beleid en praktijk',
  'Kennis delen en centrale aanpak',
  'Rollen en verantwoordelijkheid',
  'Tijd en middelen',
]

test('a closed scan leads to the preparation, which proposes as many topics as fit in 75 minutes', async () => {
  const { facilitator, scan, workshop } = await inTheRoom(database.current)
  expect((await facilitator.get(scan)).text).toContain(`href="${workshop}"`)
  const { text } = await facilitator.get(workshop)
  expect(titles(text)).toEqual(ALL)
  expect(text).toContain('aria-pressed="true">75 minuten: twee onderwerpen')
  expect(text).toContain('Reken op ongeveer 75 minuten')
  expect(text).toContain(`href="${workshop}/welcome"`)
})

test('the length decides how many topics there are, and the script of the report follows it', async () => {
  const { facilitator, workshop, acts, institutionId, scanId } = await inTheRoom(database.current)
  const choose = async (length: string) => {
    await facilitator.post(`${workshop}/topics`, { length }, { from: workshop })
    const { topics } = await acts.getWorkshop(institutionId, scanId)
    return [topics, (await acts.getDossier(institutionId, scanId)).length]
  }
  expect(await choose('90')).toEqual([['F1', 'F2', 'F3'], 90])
  expect((await facilitator.get(workshop)).text).toContain('Reken op ongeveer 90 minuten')
  expect(await choose('60')).toEqual([['F1'], 60])
  expect((await facilitator.get(workshop)).text).toContain('In 60 minuten past één onderwerp.')
  expect(await choose('75')).toEqual([['F1', 'F2'], 75])
  const refused = await facilitator.post(`${workshop}/topics`, { length: '80' }, { from: workshop })
  expect(refused.status).toBe(404)
})

test('topics are moved, left out, added and reset to the proposal with one button each', async () => {
  const { facilitator, workshop } = await inTheRoom(database.current)
  const press = async (button: string, factor: string) => {
    const answer = await facilitator.post(`${workshop}/topics`, { [button]: factor }, { from: workshop })
    expect([answer.status, answer.headers.location]).toEqual([303, `${workshop}#${factor}`])
  }
  await press('down', 'F1')
  await press('leave-out', 'F1')
  await press('add', 'F6')
  const changed = await facilitator.get(workshop)
  expect(titles(changed.text).slice(0, 2)).toEqual([ALL[1], ALL[5]])
  expect(changed.text).toContain('In 75 minuten passen twee onderwerpen.')
  expect(changed.text).not.toContain('name="add"')
  await press('add', 'F5')
  expect(titles((await facilitator.get(workshop)).text).slice(0, 2)).toEqual([ALL[1], ALL[5]])

  await facilitator.post(`${workshop}/topics`, { propose: 'on' }, { from: workshop })
  expect(titles((await facilitator.get(workshop)).text)).toEqual(ALL)
})

test('without a topic the workshop cannot begin, and fewer topics than fit take less time', async () => {
  const { facilitator, workshop } = await inTheRoom(database.current)
  const press = (button: string, factor: string) =>
    facilitator.post(`${workshop}/topics`, { [button]: factor }, { from: workshop })
  await press('leave-out', 'F1')
  expect((await facilitator.get(workshop)).text).toContain('Reken op ongeveer 43 minuten')
  await press('leave-out', 'F2')
  const { text } = await facilitator.get(workshop)
  expect(text).toContain('Er is nog geen onderwerp gekozen.')
  expect(text).not.toContain('>Begin<')
})

test('a topic that was left out leads back to the preparation', async () => {
  const { facilitator, workshop, at } = await inTheRoom(database.current)
  for (const scene of ['rubric', 'reveal']) {
    const answer = await facilitator.get(at('F6', scene))
    expect([answer.status, answer.headers.location]).toEqual([303, workshop])
  }
})

test('before the close, every address of the workshop says that it has to wait', async () => {
  const { board } = await inTheRoom(database.current)
  const scan = String((await board.post('/scans/new', draftFields())).headers.location)
  const draft = await board.get(`${scan}/workshop`)
  expect([draft.status, draft.text.includes('Deze scan is nog niet gestart.')]).toEqual([409, true])
  await board.post(`${scan}/launch`, launchFields)
  const open = await board.get(`${scan}/workshop`)
  expect([open.status, open.text.includes('Deze scan is nog open.')]).toEqual([409, true])
  for (const page of ['topics', 'welcome', 'closing', 'topics/F1/rubric', 'topics/F1/reveal']) {
    const answer = await board.get(`${scan}/workshop/${page}`)
    expect([page, answer.status, answer.headers.location]).toEqual([page, 303, `${scan}/workshop`])
  }
  expect((await board.post(`${scan}/workshop/topics`, { propose: 'on' }, { from: scan })).status).toBe(404)
})
