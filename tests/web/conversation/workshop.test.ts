import { expect, test } from 'vitest'
import { tellDossier } from '../../../src/content/tell-report.ts'
import { SCENES } from '../../../src/domain/conversation/scene.ts'
import { useDatabase } from '../../support/database/database.ts'
import { inTheRoom } from '../../support/stories/in-the-room.ts'
import { institutionWithPeople, signedIn } from '../../support/stories/office.ts'

const database = useDatabase()

/** Which marks the cells of the panel hold, in the order of the page. */
const drawnIn = (html: string): readonly string[] =>
  [...html.matchAll(/<svg class="drawing"[\s\S]*?<\/svg>/g)].flatMap(([drawing]) =>
    [...drawing.matchAll(/<(?:polygon|circle)([^>]*)>/g)].map(([, attributes]) =>
      attributes?.includes('stroke=') ? 'hollow' : 'solid',
    ),
  )
const marks = (count: number, kind: string): readonly string[] => Array.from({ length: count }, () => kind)

test('a topic leads from reading to agreements, and on to the next topic', async () => {
  const { facilitator, workshop, at } = await inTheRoom(database.current)
  const read = async (path: string) => (await facilitator.get(path)).text
  const wayOn = (html: string) => /rel="next" href="([^"]+)">([^<]+)/.exec(html)?.slice(1)
  const keepsAndGoesOn = (html: string) => /form="scene" name="to" value="next">([^<]+)/.exec(html)?.[1]

  const rubric = await read(at('F1', 'rubric'))
  expect(rubric).toContain('Hoe sterk is het werk van de mediacoaches verbonden met de onderwijsdoelen?')
  expect(rubric).toContain('Onderwerp 1 van 2')
  expect(rubric).toContain('Neem 2 minuten')
  expect(wayOn(rubric)).toEqual([at('F1', 'hands'), 'Volgende: voorspellen'])
  expect(rubric).toContain(`rel="prev" href="${workshop}/welcome"`)

  expect(keepsAndGoesOn(await read(at('F1', 'hands')))).toBe('Volgende: laten zien')
  const reveal = await read(at('F1', 'reveal'))
  expect(reveal).toContain('te weinig antwoorden om te tonen (minder dan 5)')
  // Two board members at level 3 and three coaches at level 1: a mark per person, and no word about them yet.
  expect(drawnIn(reveal)).toEqual([...marks(2, 'solid'), ...marks(3, 'solid')])
  expect(reveal).not.toContain('niveaus verder')
  expect(wayOn(reveal)).toEqual([at('F1', 'look'), 'Volgende: kijken in stilte'])

  const look = await read(at('F1', 'look'))
  expect(look).toContain('<h1>Bestuur ziet dit twee niveaus verder dan mediacoaches.</h1>')
  expect(look).toContain('Bestuur, 2 van 2: niveau 3, verankerd')
  expect(look).toContain('Mediacoaches, 3 van 3: niveau 1, startend')
  expect(wayOn(look)).toEqual([at('F1', 'questions'), 'Volgende: praten'])

  const questions = await read(at('F1', 'questions'))
  expect(questions).toContain('Het beeld van de docenten staat niet op deze pagina.')
  expect(questions).toContain('Neem 9 minuten')
  expect(questions).toContain('Denk eerst 2 minuten zelf na. Praat dan 3 minuten met z’n tweeën, en daarna 4 minuten')
  expect(wayOn(questions)).toEqual([at('F1', 'harvest'), 'Volgende: oogsten'])
  expect(wayOn(await read(at('F1', 'harvest')))).toEqual([at('F1', 'choose'), 'Volgende: kiezen'])
  const choose = await read(at('F1', 'choose'))
  expect(drawnIn(choose)).toEqual([...marks(2, 'hollow'), ...marks(3, 'hollow')])
  expect(wayOn(choose)).toEqual([at('F1', 'agreements'), 'Volgende: afspreken'])
  expect(keepsAndGoesOn(await read(at('F1', 'agreements')))).toBe('Volgende: een nieuw onderwerp')
  expect(await read(at('F2', 'rubric'))).toContain('Vorige: het vorige onderwerp')
  expect(keepsAndGoesOn(await read(at('F2', 'agreements')))).toBe('Volgende: afronden')
})

test('the workshop begins with its topics, its length and the ground rules', async () => {
  const { facilitator, workshop, at } = await inTheRoom(database.current)
  const { text } = await facilitator.get(`${workshop}/welcome`)
  for (const said of [
    'Koppeling met onderwijsdoelen',
    'Selectie en profiel',
    'Dat duurt ongeveer 75 minuten.',
    'Het bestuur praat als laatste.',
    'Neem 7 minuten',
    `href="${workshop}"`,
    `rel="next" href="${at('F1', 'rubric')}">Volgende: lezen<`,
  ]) {
    expect(text).toContain(said)
  }
})

test('each step has the name, the order and the minutes that the printed script has', async () => {
  const { facilitator, workshop, acts, institutionId, scanId, at } = await inTheRoom(database.current)
  for (const length of ['60', '75', '90']) {
    await facilitator.post(`${workshop}/topics`, { length }, { from: workshop })
    const { script } = tellDossier(await acts.getDossier(institutionId, scanId), 'nl')
    const seen: string[] = []
    for (const page of [`${workshop}/welcome`, ...SCENES.map((scene) => at('F1', scene)), `${workshop}/closing`]) {
      const { text } = await facilitator.get(page)
      const [, step] = /<p>(?:<strong>.*?<\/strong> · )?([^<]+)<\/p>\s*<(?:a|button)[^>]*way-leave/.exec(text) ?? []
      seen.push(`${step}: ${/data-minutes="(\d+)"/.exec(text)?.[1]}`)
    }
    expect(script.lengths[0]?.label).toBe(`${length} min`)
    expect(seen).toEqual(script.steps.map(({ title, minutes }) => `${title.toLowerCase()}: ${minutes[0]}`))
  }
})

test('a page on the big screen has no menu, no name and nothing of other scans', async () => {
  const { facilitator, workshop, at } = await inTheRoom(database.current)
  for (const scene of SCENES) {
    const { text } = await facilitator.get(at('F1', scene))
    for (const ours of ['Uitloggen', 'gespreksleider ·', 'ROC roc.example', 'hreflang']) {
      expect(text.includes(ours), `${scene} ${ours}`).toBe(false)
    }
    // A `link` element would let a browser fetch the reveal before anybody asks for it.
    expect(text).not.toMatch(/<link[^>]+rel="(next|prev|prefetch|prerender)"/)
    const leaves = { link: `way-leave" href="${workshop}"`, button: 'way-leave" form="scene" name="to" value="leave"' }
    expect(text).toContain(['hands', 'agreements'].includes(scene) ? leaves.button : leaves.link)
  }
})

test('a show of hands is kept, and is shown beside the answers', async () => {
  const { facilitator, at } = await inTheRoom(database.current)
  const hands = { 'hands[board][level-1]': '1', 'hands[board][level-2]': ' 12 ', 'hands[board][level-3]': '' }
  const answer = await facilitator.post(at('F1', 'hands'), { ...hands, 'hands[coaches][level-1]': '0' })
  expect([answer.status, answer.headers.location]).toEqual([303, at('F1', 'hands')])
  const { text } = await facilitator.get(at('F1', 'look'))
  expect(text).toContain('De zaal verwachtte vooral niveau 2; het bestuur koos vooral niveau 3.')
  expect(text.match(/De zaal/g)).toHaveLength(1)
  expect(text.match(/Waar dit verschilt/g)).toHaveLength(1)
  expect((await facilitator.get(at('F1', 'hands'))).text).toContain('value="12"')
  expect((await facilitator.get(at('F2', 'look'))).text).not.toContain('De zaal')
})

test.each([
  ['next', 'topics/F2/reveal'],
  ['previous', 'topics/F2/rubric'],
  ['leave', ''],
  ['sideways', 'topics/F2/hands'],
])('a show of hands is kept first, and then the button %s goes on', async (to, page) => {
  const { facilitator, workshop, at, acts, institutionId, scanId } = await inTheRoom(database.current)
  const answer = await facilitator.post(at('F2', 'hands'), { 'hands[board][level-3]': '9', to })
  expect([answer.status, answer.headers.location]).toEqual([303, page === '' ? workshop : `${workshop}/${page}`])
  expect((await acts.getWorkshop(institutionId, scanId)).hands).toEqual({ F2: { board: [0, 0, 9] } })
})

test('a scene with fields has no link to another page', async () => {
  const { facilitator, at } = await inTheRoom(database.current)
  for (const scene of ['hands', 'agreements']) {
    const { text } = await facilitator.get(at('F1', scene))
    expect([...text.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href]) => href)).toEqual(['#content'])
  }
})

test.each(['-1', '1000', '3,5', 'veel', '1e2', '0x9'])(
  '%s is refused as a number of hands, and stays in its field',
  async (typed) => {
    const { facilitator, at, acts, institutionId, scanId } = await inTheRoom(database.current)
    const answer = await facilitator.post(at('F1', 'hands'), {
      'hands[board][level-1]': typed,
      'hands[board][level-2]': '7',
      to: 'next',
    })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('Vul hele getallen in van 0 tot en met 999')
    expect(answer.text).toContain(`value="${typed}"`)
    expect(answer.text).toContain('value="7"')
    expect(answer.text).not.toContain('niveaus verder dan')
    expect((await acts.getWorkshop(institutionId, scanId)).hands).toEqual({})
  },
)

test.each(['teachers', 'students', 'own-1'])(
  'hands for %s, which the report does not show, are refused',
  async (group) => {
    const { facilitator, at, acts, institutionId, scanId } = await inTheRoom(database.current)
    const answer = await facilitator.post(at('F1', 'hands'), {
      'hands[board][level-1]': '3',
      [`hands[${group}][level-1]`]: '3',
    })
    expect(answer.status).toBe(404)
    expect((await acts.getWorkshop(institutionId, scanId)).hands).toEqual({})
  },
)

test('an unknown factor, scene or change is not found', async () => {
  const { facilitator, workshop, at } = await inTheRoom(database.current)
  for (const factor of ['F9', '__proto__', 'constructor', 'f1']) {
    for (const scene of SCENES) {
      expect((await facilitator.get(at(factor, scene))).status, `${factor} ${scene}`).toBe(404)
    }
    expect((await facilitator.post(at(factor, 'hands'), {}, { from: workshop })).status).toBe(404)
    expect((await facilitator.post(`${workshop}/topics`, { add: factor }, { from: workshop })).status).toBe(404)
  }
  expect((await facilitator.get(at('F1', 'results'))).status).toBe(404)
  expect((await facilitator.post(`${workshop}/topics`, { sideways: 'F1' }, { from: workshop })).status).toBe(404)
})

test('another institution finds no workshop', async () => {
  const { acts, workshop, at } = await inTheRoom(database.current)
  await institutionWithPeople(acts, 'ander.example')
  const other = await signedIn(acts.app, 'gesprek@ander.example')
  const pages = [workshop, `${workshop}/closing`, `${workshop}/welcome`, ...SCENES.map((scene) => at('F1', scene))]
  for (const page of pages) expect((await other.get(page)).status, page).toBe(404)
  for (const page of [`${workshop}/topics`, at('F1', 'hands'), at('F1', 'agreements')]) {
    expect((await other.post(page, { propose: 'on', what: 'x' }, { from: '/scans' })).status, page).toBe(404)
  }
})
