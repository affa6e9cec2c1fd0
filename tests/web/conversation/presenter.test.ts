import { pino } from 'pino'
import { expect, test } from 'vitest'
import { createApp } from '../../../src/web/app.ts'
import { useDatabase } from '../../support/database/database.ts'
import { htmlFaults } from '../../support/readers/html-faults.ts'
import { inTheRoom } from '../../support/stories/in-the-room.ts'
import { institutionWithPeople, signedIn } from '../../support/stories/office.ts'

const database = useDatabase()

const withPresenter = async () => {
  const room = await inTheRoom(database.current)
  const presenter = `${room.workshop}/presenter`
  return {
    ...room,
    presenter,
    board: await signedIn(room.acts.app, 'bestuur@roc.example'),
    notes: async () => (await room.facilitator.get(presenter)).text,
    shown: async () => (await room.facilitator.get(`${room.workshop}/place`)).body,
  }
}

test('before the workshop the facilitator’s screen has the notes of the welcome, and begins it', async () => {
  const { facilitator, workshop, presenter, notes, shown } = await withPresenter()
  expect((await facilitator.get(workshop)).text).toContain(`href="${presenter}"`)
  const before = await notes()
  expect(await htmlFaults(presenter, before)).toEqual([])
  expect(before).toContain('Straks als eerste: welkom')
  expect(before).toContain('Heet iedereen welkom en noem het doel')
  expect(before).not.toContain('data-seconds')
  expect(await shown()).toEqual({ place: null })
  const begun = await facilitator.post(presenter, { to: 'welcome' })
  expect([begun.status, begun.headers.location]).toEqual([303, presenter])
  expect(await notes()).toContain('Nu op het grote scherm: welkom')
  expect(await shown()).toEqual({ place: 'welcome', href: `${workshop}/welcome?following` })
})

test('a scene that is opened is shown with its notes, what comes next, and the time left by the server’s clock', async () => {
  const { facilitator, clock, at, notes } = await withPresenter()
  clock.now = new Date('2026-12-01T13:30:00Z')
  await facilitator.get(at('F1', 'hands'))
  clock.now = new Date('2026-12-01T13:31:10Z')
  const text = await notes()
  expect(text).toMatch(/Nu op het grote scherm: voorspellen <span class="quiet">\(Koppeling met onderwijsdoelen\)/)
  expect(text).toContain('Vraag bij elke groep')
  expect(text).toContain('Daarna: laten zien')
  expect(text).toContain('Hier zijn 3 minuten voor, tot 14.33 uur.')
  expect(text).toContain('data-seconds="110"')
  expect(text).toContain('name="to" value="F1/reveal"')
  expect(text).toContain('name="to" value="F1/rubric"')

  await facilitator.get(at('F1', 'hands'))
  expect(await notes()).toContain('data-seconds="110"')
})

test('the time of the welcome doesn’t run while the projector is set up, and begins anew when it is opened again', async () => {
  const { facilitator, workshop, clock, presenter, notes, shown, at } = await withPresenter()
  clock.now = new Date('2026-12-01T13:00:00Z')
  expect((await facilitator.get(`${workshop}/welcome`)).text).toContain('data-follow')
  expect(await shown()).toEqual({ place: null })
  expect(await notes()).toContain('Straks als eerste: welkom')
  clock.now = new Date('2026-12-01T13:30:00Z')
  await facilitator.post(presenter, { to: 'welcome' })
  expect(await notes()).toContain('tot 14.37 uur.')

  await facilitator.get(at('F1', 'rubric'))
  await facilitator.get(`${workshop}/welcome`)
  clock.now = new Date('2026-12-01T13:50:00Z')
  await facilitator.get(`${workshop}/welcome?following`)
  expect(await notes()).toContain('tot 14.37 uur.')
  await facilitator.get(`${workshop}/welcome`)
  expect(await notes()).toContain('tot 14.57 uur.')
})

test('a colleague who looks along moves nothing, sees each scene alone, and comes back to the big screen by a link', async () => {
  const { facilitator, board, workshop, presenter, at, shown } = await withPresenter()
  await facilitator.get(at('F1', 'hands'))
  for (const page of [at('F1', 'reveal'), `${workshop}/welcome`, `${workshop}/closing`]) {
    const { text } = await board.get(page)
    expect(await htmlFaults(page, text)).toEqual([])
    expect(text).toContain('Alleen jij ziet deze stap. Een collega leidt het gesprek.')
    expect(text).toContain(`href="${workshop}/screen"`)
    expect(text).not.toMatch(/data-follow|follow[^"]*\.js/)
  }
  await board.post(presenter, { to: 'F1/reveal' })
  expect(await shown()).toMatchObject({ place: 'F1/hands' })
  const { text: along } = await board.get(`${at('F1', 'hands')}?following`)
  expect(along).toContain('data-follow')
  expect(along).not.toContain('Alleen jij')
  expect((await facilitator.get(at('F1', 'reveal'))).text).toContain('data-follow')
  expect(await shown()).toMatchObject({ place: 'F1/reveal' })
})

test('a colleague takes over where the room is, or from the welcome, and from then on is the one who is followed', async () => {
  const { facilitator, board, clock, presenter, at, notes, shown } = await withPresenter()
  clock.now = new Date('2026-12-01T13:30:00Z')
  await facilitator.get(at('F1', 'hands'))
  clock.now = new Date('2026-12-01T13:31:10Z')
  const { text } = await board.get(presenter)
  expect(await htmlFaults(presenter, text)).toEqual([])
  expect(text).toContain('Een collega leidt dit gesprek.')
  expect(text).toContain('<button type="submit" name="lead" value="F1/hands">Neem het over bij: voorspellen</button>')
  expect(text).not.toContain('name="to"')
  await board.post(presenter, { lead: 'F1/hands' })
  expect(await shown()).toMatchObject({ place: 'F1/hands' })
  expect((await board.get(presenter)).text).toContain('data-seconds="110"')
  await board.post(presenter, { to: 'F1/reveal' })
  await facilitator.get(at('F1', 'look'))
  expect(await shown()).toMatchObject({ place: 'F1/reveal' })
  expect(await notes()).toContain('name="lead" value="welcome"')
  await facilitator.post(presenter, { lead: 'welcome' })
  expect(await shown()).toMatchObject({ place: 'welcome' })
  expect(await notes()).toContain('name="to" value="F1/rubric"')
})

test('a page that follows, a page fetched ahead and a form that is refused move nothing', async () => {
  const { facilitator, presenter, at, shown } = await withPresenter()
  await facilitator.get(at('F1', 'look'))
  await facilitator.get(`${at('F1', 'rubric')}?following`)
  await facilitator.get(at('F1', 'reveal')).set('Sec-Purpose', 'prefetch;prerender')
  await facilitator.post(at('F1', 'hands'), { 'hands[board][level-1]': 'veel' }, { from: presenter })
  expect(await shown()).toMatchObject({ place: 'F1/look' })
})

test('a button pressed twice goes on once, and an unknown place or one of a topic left out is not found', async () => {
  const { facilitator, presenter, shown } = await withPresenter()
  for (const to of ['welcome', 'F1/rubric', 'F1/rubric']) await facilitator.post(presenter, { to })
  expect(await shown()).toMatchObject({ place: 'F1/rubric' })
  for (const to of ['F6/rubric', 'F1/gone', '', 'preparation']) {
    expect((await facilitator.post(presenter, { to })).status).toBe(404)
  }
  expect(await shown()).toMatchObject({ place: 'F1/rubric' })
})

test('a second window opens at what is shown, and at the welcome before that', async () => {
  const { facilitator, workshop, at } = await withPresenter()
  const opened = async () => (await facilitator.get(`${workshop}/screen`)).headers.location
  expect(await opened()).toBe(`${workshop}/welcome`)
  await facilitator.get(at('F2', 'questions'))
  expect(await opened()).toBe(`${at('F2', 'questions')}?following`)
})

test('what was shown for a rehearsal is over the next day', async () => {
  const { facilitator, clock, at, notes, shown } = await withPresenter()
  clock.now = new Date('2026-12-01T13:30:00Z')
  await facilitator.get(at('F1', 'look'))
  clock.now = new Date('2026-12-02T13:30:00Z')
  expect(await shown()).toEqual({ place: null })
  expect(await notes()).toContain('Straks als eerste: welkom')
  await facilitator.get(at('F1', 'look'))
  expect(await notes()).toContain('data-seconds="180"')
})

test('asking which place is shown doesn’t keep a session alive', async () => {
  const { facilitator, workshop } = await withPresenter()
  const expiry = async () =>
    database.asOwner(
      async (owner) => (await owner('sessions').orderBy('expire', 'desc').first('expire')).expire as Date,
    )
  await facilitator.get(workshop)
  const before = await expiry()
  await new Promise((done) => setTimeout(done, 1100))
  await facilitator.get(`${workshop}/place`)
  expect(await expiry()).toEqual(before)
  await facilitator.get(workshop)
  expect((await expiry()).getTime()).toBeGreaterThan(before.getTime())
})

test('asking which place is shown fills no log, save when it fails', async () => {
  const { acts, workshop } = await withPresenter()
  const log = pino({ level: 'silent' })
  const lines: string[] = []
  for (const level of ['info', 'debug'] as const)
    log[level] = (line: object) => void lines.push(`${level} ${JSON.stringify(line)}`)
  const facilitator = await signedIn(createApp({ ...acts, log }), 'gesprek@roc.example')
  lines.length = 0
  await facilitator.get(`${workshop}/place`)
  await facilitator.get(`${workshop.replace(/scans.[^/]+/, 'scans/none')}/place`)
  expect(lines.map((line) => line.split(' ')[0])).toEqual(['debug', 'info'])
})

test('the notes hold no result of any scene, and belong to this institution', async () => {
  const { acts, facilitator, presenter, notes, at } = await withPresenter()
  for (const place of ['rubric', 'hands', 'reveal', 'look', 'questions', 'choose']) {
    await facilitator.get(at('F1', place))
    expect(await notes()).not.toMatch(/<svg|niveau \d|verder dan|van de \d/)
  }

  await institutionWithPeople(acts, 'ander.example')
  const stranger = await signedIn(acts.app, 'gesprek@ander.example')
  expect((await stranger.get(presenter)).status).toBe(404)
})
