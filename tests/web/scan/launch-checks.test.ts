import { expect, test } from 'vitest'
import { useDatabase } from '../../support/database/database.ts'
import { htmlFaults } from '../../support/readers/html-faults.ts'
import { pdfText } from '../../support/readers/pdf-text.ts'
import { composeApp } from '../../support/servers/app.ts'
import { launchFields } from '../../support/stories/launch-checks.ts'
import { draftFields, institutionWithPeople, signedIn } from '../../support/stories/office.ts'

const database = useDatabase()

const office = async () => {
  const acts = composeApp(database.current, { now: () => new Date('2026-11-20T12:00:00Z') })
  await institutionWithPeople(acts)
  const board = await signedIn(acts.app, 'bestuur@roc.example')
  const scan = String((await board.post('/scans/new', draftFields())).headers.location)
  return { acts, board, scan }
}

test.each([
  ['nothing', {}, ['officer', 'council', 'textsRead']],
  ['a reason left out', { ...launchFields, officer: 'not-applicable' }, ['officerReason']],
  ['two left out', { officer: 'not-applicable', council: 'asked' }, ['officerReason', 'textsRead']],
  ['a reason of spaces', { ...launchFields, officer: 'not-applicable', officerReason: '  ' }, ['officerReason']],
  ['a reason without end', { ...launchFields, officerReason: 'x'.repeat(201) }, ['officerReason']],
  ['an answer that is none', { ...launchFields, council: 'perhaps' }, ['council']],
])('with %s filled in the scan stays a draft, and the page says what is missing', async (_, fields, missing) => {
  const { board, scan } = await office()
  const wrong = await board.post(`${scan}/launch`, fields)
  expect(wrong.status).toBe(422)
  const linked = [...wrong.text.matchAll(/<li><a href="#([^"]+)">/g)].map(([, field]) => field)
  expect([...linked].sort()).toEqual([...missing].sort())
  expect(await htmlFaults('launch', wrong.text)).toEqual([])
  for (const [name, value] of Object.entries(fields)) {
    if (name === 'officerReason') expect(wrong.text).toContain(`value="${value}"`)
    else if (!missing.includes(name)) expect(wrong.text).toContain(`name="${name}" value="${value}" checked`)
  }
  expect((await board.get(scan)).text).toContain('Dit is een concept.')
})

test('the answers of the board are on the scan page, in the report and in print, with name and day', async () => {
  const { acts, board, scan } = await office()
  const reason = 'Er is nog niemand <benoemd> & gevraagd'
  const fields = { ...launchFields, officer: 'not-applicable', officerReason: reason, council: 'not-asked' }
  const launch = await board.get(`${scan}/launch`)
  expect(launch.text).toContain('Voordat je start')
  expect(await htmlFaults('launch', launch.text)).toEqual([])
  expect((await board.post(`${scan}/launch`, fields)).headers.location).toBe(scan)
  const facilitator = await signedIn(acts.app, 'gesprek@roc.example')
  for (const member of [board, facilitator]) {
    const page = (await member.get(scan)).text
    expect(page).toContain('niet nodig: Er is nog niemand &lt;benoemd&gt; &amp; gevraagd')
    expect(page).toContain('bestuur, op 20 november 2026')
  }
  await board.post(`${scan}/closure`, {})
  expect((await board.get(scan)).text).toContain('bestuur, op 20 november 2026')
  const report = (await board.get(`${scan}/report`)).text
  expect(report).toContain('De reden: ‘Er is nog niemand &lt;benoemd&gt; &amp; gevraagd’')
  expect(report).toContain('De ondernemingsraad is niet om advies of instemming gevraagd.')
  expect(report).toContain('bestuur legde dit vast op 20 november 2026')
  expect((await board.get(`${scan}/report?lang=en`)).text).toContain(
    'The works council was not asked for advice or consent.',
  )
  const pdf = (await pdfText((await board.get(`${scan}/report.pdf?lang=nl`)).body)).join(' ')
  expect(pdf).toContain('Voor het starten')
  expect(pdf.replace(/\s+/g, ' ')).toContain('bestuur legde dit vast op 20 november 2026')
  await acts.closeThreads()
})

test('a reason is dropped when the officer was told after all', async () => {
  const { board, scan } = await office()
  await board.post(`${scan}/launch`, { ...launchFields, officerReason: 'Toch niet nodig' })
  const page = (await board.get(scan)).text
  expect(page).toContain('Functionaris ingelicht</dt><dd>ja</dd>')
  expect(page).not.toContain('Toch niet nodig')
})

test('a second launch changes nothing, whatever it sends', async () => {
  const { board, scan } = await office()
  await board.post(`${scan}/launch`, launchFields)
  for (const again of [{ ...launchFields, council: 'not-asked' }, {}]) {
    expect((await board.post(`${scan}/launch`, again, { from: '/scans/new' })).headers.location).toBe(scan)
    const page = (await board.get(scan)).text
    expect(page).toContain('Dit kan niet meer: de scan is al gestart.')
    expect(page).toContain('Ondernemingsraad om advies of instemming gevraagd</dt><dd>ja</dd>')
  }
})
