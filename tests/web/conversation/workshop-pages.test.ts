import { HtmlValidate } from 'html-validate'
import { expect, test } from 'vitest'
import { forbiddenWords } from '../../../src/content/forbidden-words.ts'
import { SCENES, SET_SCENES } from '../../../src/domain/conversation/scene.ts'
import type { Report } from '../../../src/domain/report/report.ts'
import { shownGroups } from '../../../src/domain/report/report-lookup.ts'
import { LANGUAGES } from '../../../src/domain/scan/rubric.ts'
import { useDatabase } from '../../support/database/database.ts'
import { someAgreement } from '../../support/stories/agreements.ts'
import { closedOffice } from '../../support/stories/closed-office.ts'
import { deepenedReport, each, R, W } from '../../support/stories/deepened-report.ts'
import { draftFields } from '../../support/stories/office.ts'
import {
  emptyReport,
  exampleReport,
  nobodyKnowsReport,
  presentOnlyReport,
  suppressedReport,
  tenGroupsReport,
  tinyReport,
} from '../../support/stories/reports.ts'
import { type Shown, stageOf } from '../../support/stories/stage.ts'

const database = useDatabase()
const validator = new HtmlValidate({ extends: ['html-validate:recommended'] })

const REPORTS: { readonly [name: string]: Report } = {
  example: exampleReport(),
  'a hidden group': suppressedReport(),
  'one group': tinyReport(),
  'nobody knows': nobodyKnowsReport(),
  'no answers': emptyReport(),
  'present only': presentOnlyReport(),
  'ten groups': tenGroupsReport(),
}

const DEEPENED = deepenedReport({
  board: { ...each(W, { '3|3': 3 }), ...each(R, { '1|2': 1, 'none|none': 2 }) },
  teachers: { ...each(W, { '1|3': 4, '2|dk': 2 }), ...each(R, { '2|1': 6 }) },
})
const SETS = ['levels', 'roles'].flatMap((set) => SET_SCENES.map((scene) => `/sets/${set}/${scene}`))

const PAGES = ['', '/welcome', '/closing', ...SCENES.map((scene) => `/topics/F3/${scene}`)]

/** The words that a reader sees: the text between the tags. */
const readable = (html: string): string => html.replace(/<[^>]*>/g, ' ')

const faultsIn = async (path: string, html: string): Promise<readonly string[]> => {
  const { results } = await validator.validateString(html)
  return results.flatMap(({ messages }) =>
    messages.map(({ line, ruleId, message }) => `${path}:${line} ${ruleId}: ${message}`),
  )
}

test.each(LANGUAGES)(
  'every page of a workshop is valid HTML and judges nobody, whatever the answers, in %s',
  { timeout: 240_000 },
  async (language) => {
    const { acts, scan } = await closedOffice(database.current, { sheets: {} })
    const shown: Shown = { report: exampleReport(), agreements: [], hands: {} }
    const facilitator = await stageOf(acts, shown)
    await facilitator.get(`/scans?lang=${language}`)
    const faults: string[] = []
    for (const [name, report] of Object.entries({ ...REPORTS, deepened: DEEPENED })) {
      shown.report = report
      shown.agreements =
        name === 'example'
          ? [1, 2, 3].map((number) => someAgreement({ what: `Afspraak ${number}`, leads: '<i>Noor</i>' }))
          : []
      shown.hands = {
        F3: Object.fromEntries(shownGroups(report).map(({ key }, index) => [key, [index, 7, 1] as const])),
      }
      for (const page of report.sets ? [...PAGES, ...SETS] : PAGES) {
        const { text, status } = await facilitator.get(`${scan}/workshop${page}`)
        expect({ name, page, status }).toEqual({ name, page, status: 200 })
        expect(text).toContain(`<html lang="${language}">`)
        expect(text).not.toMatch(/undefined|\[object|NaN/)
        for (const word of forbiddenWords[language]) expect(readable(text)).not.toMatch(word)
        faults.push(...(await faultsIn(`${name} ${page}`, text)))
      }
    }
    expect(faults).toEqual([])
  },
)

test.each(LANGUAGES)('pages that ask for a correction, or to wait, are valid HTML in %s', async (language) => {
  const { facilitator, scan } = await closedOffice(database.current, { sheets: { board: [2, 3], coaches: [3, 1] } })
  await facilitator.get(`/scans?lang=${language}`)
  const wrongHands = await facilitator.post(`${scan}/workshop/topics/F1/hands`, {
    'hands[board][level-2]': 'x',
    'hands[coaches][level-2]': 'y',
  })
  const wrongAgreement = await facilitator.post(`${scan}/workshop/topics/F1/agreements`, { what: '', readyOn: 'x' })
  const draft = String((await facilitator.post('/scans/new', draftFields())).headers.location)
  const wait = await facilitator.get(`${draft}/workshop`)
  expect([wrongHands.status, wrongAgreement.status, wait.status]).toEqual([422, 422, 409])
  const faults = await Promise.all(
    [wrongHands, wrongAgreement, wait].map(({ text }, index) => faultsIn(`${index}`, text)),
  )
  expect(faults.flat()).toEqual([])
})

test('a hidden group is shown as hidden, and cannot be guessed at', async () => {
  const { acts, scan } = await closedOffice(database.current, { sheets: {} })
  const facilitator = await stageOf(acts, {
    report: suppressedReport(),
    agreements: [],
    hands: { F3: { coaches: [9, 9, 9] } },
  })
  const hands = await facilitator.get(`${scan}/workshop/topics/F3/hands`)
  expect(hands.text).not.toContain('Mediacoaches')
  const reveal = await facilitator.get(`${scan}/workshop/topics/F3/reveal`)
  expect(reveal.text).toContain('te weinig antwoorden om te tonen (minder dan 3)')
  const look = await facilitator.get(`${scan}/workshop/topics/F3/look`)
  expect(look.text).not.toContain('wij verwachtten')
})

test('a factor without answers says so, and leads on to the questions', async () => {
  const { acts, scan } = await closedOffice(database.current, { sheets: {} })
  const facilitator = await stageOf(acts, { report: emptyReport(), agreements: [], hands: {} })
  const reveal = await facilitator.get(`${scan}/workshop/topics/F3/reveal`)
  expect(reveal.text).toContain('Er is hier geen beeld om naar te kijken.')
  expect(reveal.text).not.toContain('Kijk even rustig.')
  const look = await facilitator.get(`${scan}/workshop/topics/F3/look`)
  expect(look.text).not.toContain('Schrijf twee zinnen')
  const questions = await facilitator.get(`${scan}/workshop/topics/F3/questions`)
  expect(questions.text.match(/<li>/g)?.length).toBeGreaterThanOrEqual(3)
})

test('a single group has its own panel, and no comparison', async () => {
  const { acts, scan } = await closedOffice(database.current, { sheets: {} })
  const facilitator = await stageOf(acts, { report: tinyReport(), agreements: [], hands: {} })
  const reveal = await facilitator.get(`${scan}/workshop/topics/F3/reveal`)
  expect(reveal.text).toContain('1 van 2')
  const { text } = await facilitator.get(`${scan}/workshop/topics/F3/look`)
  expect(text).toContain('Bestuur: het midden ligt op niveau 2')
  expect(text).not.toContain('class="facing"')
  expect(text).not.toContain('class="marking')
})

test('a scan that did not ask for the wish chooses a step without a picture of wishes', async () => {
  const { acts, scan } = await closedOffice(database.current, { sheets: {} })
  const shown: Shown = { report: presentOnlyReport(), agreements: [], hands: {} }
  const facilitator = await stageOf(acts, shown)
  const choose = () => facilitator.get(`${scan}/workshop/topics/F3/choose`)
  expect((await choose()).text).not.toContain('over twee jaar')
  shown.report = exampleReport()
  expect((await choose()).text).toContain('Hier wil elke groep over twee jaar staan')
})

test('the question about the wish is asked beside the wishes, and no scene before shows it', async () => {
  const { acts, scan } = await closedOffice(database.current, { sheets: {} })
  const facilitator = await stageOf(acts, { report: exampleReport(), agreements: [], hands: {} })
  const aboutWish = 'We willen naar hetzelfde punt, en beginnen op een andere plek.'
  const asking: string[] = []
  for (const scene of SCENES) {
    const { text } = await facilitator.get(`${scan}/workshop/topics/F6/${scene}`)
    if (text.includes(aboutWish)) asking.push(scene)
  }
  expect(asking).toEqual(['choose'])
})

test('after the topics comes the deepening: cards, where groups are, their wishes, and what to divide', async () => {
  const { acts, scan } = await closedOffice(database.current, { sheets: {} })
  const facilitator = await stageOf(acts, { report: DEEPENED, agreements: [], hands: {} })
  const at = async (page: string) => (await facilitator.get(`${scan}/workshop${page}`)).text
  expect(await at('/topics/F6/agreements')).toContain('Volgende: verdieping: lezen')
  expect(await at('/sets/levels/cards')).toContain('Hoe sterk merk je dit nu')
  const picture = await at('/sets/levels/picture')
  expect(picture).toContain('<span class="step-step">duidelijk</span>')
  expect(picture).toContain('4 · 2 · 0')
  expect(await at('/sets/levels/wishes')).toContain('over twee jaar')
  const division = await at('/sets/levels/division')
  expect(division).toContain('kunnen allebei gelijk hebben')
  expect(division).toContain(`href="${scan}/workshop/sets/roles/cards"`)
  expect(await at('/sets/roles/picture')).toContain('te weinig antwoorden op dit deel')
  expect((await at('')).replace(/\s+/g, ' ')).toContain('Daarvan zijn 20 minuten voor de verdieping')
  for (const page of ['/sets/levels/other', '/sets/purposes/cards']) {
    expect((await facilitator.get(`${scan}/workshop${page}`)).status).toBe(404)
  }
})

test('a deepening that nobody answered enough is not on the screen', async () => {
  const { acts, scan } = await closedOffice(database.current, { sheets: {} })
  const facilitator = await stageOf(acts, { report: deepenedReport({}), agreements: [], hands: {} })
  expect((await facilitator.get(`${scan}/workshop/sets/levels/cards`)).headers.location).toBe(`${scan}/workshop`)
  expect((await facilitator.get(`${scan}/workshop/topics/F6/agreements`)).text).toContain('Volgende: afronden')
  expect((await facilitator.get(`${scan}/workshop`)).text).not.toContain('verdieping')
})

test('the facilitator’s own screen tells what to do in the deepening, and can skip the rest of it', async () => {
  const { acts, scan } = await closedOffice(database.current, { sheets: {} })
  const facilitator = await stageOf(acts, { report: DEEPENED, agreements: [], hands: {} })
  const presenter = `${scan}/workshop/presenter`
  await facilitator.post(presenter, { to: 'levels/cards' })
  const { text } = await facilitator.get(presenter)
  expect(text).toContain('Nu op het grote scherm: verdieping: lezen')
  expect(text).toContain('(Verdieping: werkniveaus)')
  expect(text).toContain('Toon de kaartjes, nog zonder antwoorden.')
  expect(text).toMatch(/name="to" value="closing" class="second">Sla de verdieping over</)
  expect((await facilitator.get(`${scan}/workshop/place`)).body.href).toContain('/sets/levels/cards?following')
  expect((await facilitator.post(presenter, { to: 'purposes/cards' })).status).toBe(404)
})
