import { expect, test } from 'vitest'
import type { InstitutionId, ScanId } from '../../../src/domain/ids.ts'
import { useDatabase } from '../../support/database/database.ts'
import { readyRespondent } from '../../support/people/respondent.ts'
import { composeApp } from '../../support/servers/app.ts'
import { launchFields } from '../../support/stories/launch-checks.ts'
import { draftFields, institutionWithPeople, signedIn } from '../../support/stories/office.ts'

const database = useDatabase()
const now = () => new Date('2026-11-20T12:00:00Z')

const answer = { current: 3, desired: 1, remark: null } as const

/** Three coaches answer the scan and its levels of work; two of them the roles as well. */
const answered = async (acts: ReturnType<typeof composeApp>, institutionId: InstitutionId, scanId: ScanId) => {
  for (let time = 0; time < 3; time++) {
    const coach = await readyRespondent({ acts, institutionId, scanId }, 'coaches', answer)
    await coach.saveSet('levels-1', answer)
    await coach.saveSet('roles-1', time === 0 ? null : answer)
    expect(await coach.send()).toEqual({ ok: true })
  }
}

const scanWithDeepening = async () => {
  const acts = composeApp(database.current, { now })
  const institutionId = await institutionWithPeople(acts)
  const board = await signedIn(acts.app, 'bestuur@roc.example')
  const drafted = await board.post('/scans/new', {
    ...draftFields(),
    deepening: 'five-roles',
    deepeningConfirmed: 'on',
  })
  const runRound = async (scan: string) => {
    await board.post(`${scan}/launch`, launchFields)
    await answered(acts, institutionId, scan.split('/').at(-1) as ScanId)
    await board.post(`${scan}/closure`, {})
  }
  const scan = String(drafted.headers.location)
  await runRound(scan)
  return { board, scan, runRound }
}

test('a deepening that was chosen in the draft is asked, counted and shown on the page of the report', async () => {
  const { board, scan } = await scanWithDeepening()
  const { text } = await board.get(`${scan}/report`)
  expect(text).toContain('Verdieping: werkniveaus')
  expect(text).toContain('Alle 3 willen minder')
  const roles = text.slice(text.indexOf('id="set-roles"'))
  expect(roles).toContain('te weinig antwoorden op dit deel')
  expect(roles.slice(0, roles.indexOf('</section>\n\n') + 1)).not.toContain('van 2')
})

test('each item of a deepening has a slide among the files, named after it', async () => {
  const { board, scan } = await scanWithDeepening()
  const { text } = await board.get(`${scan}/downloads`)
  expect(text).toContain('Verdieping: werkniveaus · Strategisch')
  const slide = await board.get(`${scan}/figures/W3.svg`)
  expect(slide.headers['content-disposition']).toMatch(/-verdieping-strategisch\.svg"?$/)
  expect(String(slide.body)).toContain('Verdieping: werkniveaus · Strategisch')
  expect((await board.get(`${scan}/figures/M1.svg`)).status).toBe(404)
})

test('the file with the whole scan says which sets it asked', async () => {
  const { board, scan } = await scanWithDeepening()
  const { settings, analysis } = JSON.parse((await board.get(`${scan}/record.json`)).text)
  expect(settings.sets).toEqual([
    { key: 'levels', edition: 'levels-1' },
    { key: 'roles', edition: 'roles-1' },
  ])
  expect(Object.keys(analysis.sets)).toEqual(['levels', 'roles'])
})

test('a next round asks the same deepening, and the page that compares both rounds tells what moved in it', async () => {
  const { board, scan, runRound } = await scanWithDeepening()
  const { headers } = await board.post(`${scan}/next-round`, { title: 'Tweede ronde' })
  const next = String(headers.location).replace('/draft', '')
  await runRound(next)
  const { text } = await board.get(`${next}/comparison`)
  const [, levels = '', roles = ''] = text.split('<h2>Verdieping: ')
  expect(levels).toContain('id="change-W1"')
  expect(levels).toContain('Toen en nu ‘duidelijk’')
  expect(roles).toContain('id="change-R1"')
  expect(roles).toContain('Niet vergeleken: ')
  expect(roles).not.toContain('Toen')
})
