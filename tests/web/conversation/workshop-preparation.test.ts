import { expect, test } from 'vitest'
import { useDatabase } from '../../support/database/database.ts'
import { inTheRoom } from '../../support/stories/in-the-room.ts'
import { launchFields } from '../../support/stories/launch-checks.ts'
import { draftFields } from '../../support/stories/office.ts'

const database = useDatabase()

const titles = (html: string): readonly string[] =>
  [...html.matchAll(/class="topic-name">([^<]+?) <span/g)].map(([, title]) => title ?? '')

const TOPICS = ['Koppeling met onderwijsdoelen', 'Selectie en profiel', 'Vaste plek tussen beleid en praktijk']
const OTHERS = ['Kennis delen en centrale aanpak', 'Rollen en verantwoordelijkheid', 'Tijd en middelen']

test('a closed scan leads to the preparation, which proposes topics and says how long they take', async () => {
  const { facilitator, scan, workshop } = await inTheRoom(database.current)
  expect((await facilitator.get(scan)).text).toContain(`href="${workshop}"`)
  const { text } = await facilitator.get(workshop)
  expect(titles(text)).toEqual([...TOPICS, ...OTHERS])
  expect(text).toContain('Reken op ongeveer 90 minuten')
  expect(text).toContain(`href="${workshop}/topics/F1/rubric"`)
})

test('topics are moved, left out, added and reset to the proposal with one button each', async () => {
  const { facilitator, workshop } = await inTheRoom(database.current)
  const press = async (button: string, factor: string) => {
    const answer = await facilitator.post(`${workshop}/topics`, { [button]: factor }, { from: workshop })
    expect([answer.status, answer.headers.location]).toEqual([303, `${workshop}#${factor}`])
  }
  await press('down', 'F1')
  await press('leave-out', 'F3')
  await press('add', 'F6')
  const changed = await facilitator.get(workshop)
  expect(titles(changed.text).slice(0, 3)).toEqual([TOPICS[1], TOPICS[0], 'Tijd en middelen'])
  expect(changed.text).toContain(`href="${workshop}/topics/F2/rubric"`)

  await facilitator.post(`${workshop}/topics`, { propose: 'on' }, { from: workshop })
  expect(titles((await facilitator.get(workshop)).text)).toEqual([...TOPICS, ...OTHERS])
})

test('without a topic the workshop cannot begin, and more than three topics give some advice', async () => {
  const { facilitator, workshop } = await inTheRoom(database.current)
  const press = (button: string, factor: string) =>
    facilitator.post(`${workshop}/topics`, { [button]: factor }, { from: workshop })
  for (const factor of ['F4', 'F5']) await press('add', factor)
  expect((await facilitator.get(workshop)).text).toContain('Meer dan drie onderwerpen is veel voor één keer.')
  for (const factor of ['F1', 'F2', 'F3', 'F4', 'F5']) await press('leave-out', factor)
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
  for (const page of ['topics', 'closing', 'topics/F1/rubric', 'topics/F1/reveal']) {
    const answer = await board.get(`${scan}/workshop/${page}`)
    expect([page, answer.status, answer.headers.location]).toEqual([page, 303, `${scan}/workshop`])
  }
  expect((await board.post(`${scan}/workshop/topics`, { propose: 'on' }, { from: scan })).status).toBe(404)
})
