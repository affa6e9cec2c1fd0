import { expect, test } from 'vitest'
import { useDatabase } from '../../support/database/database.ts'
import { keptRows } from '../../support/database/kept-rows.ts'
import { htmlFaults } from '../../support/readers/html-faults.ts'
import { pdfText } from '../../support/readers/pdf-text.ts'
import { composeApp } from '../../support/servers/app.ts'
import { someCall, someSlips } from '../../support/stories/calls.ts'
import { launchFields } from '../../support/stories/launch-checks.ts'
import { draftFields, institutionWithPeople, signedIn } from '../../support/stories/office.ts'
import { respondentBrowser } from '../../support/stories/questionnaire.ts'

const database = useDatabase()

const openScan = async () => {
  const clock = { now: new Date('2026-11-20T12:00:00Z') }
  const acts = composeApp(database.current, { now: () => clock.now })
  const institutionId = await institutionWithPeople(acts)
  const board = await signedIn(acts.app, 'bestuur@roc.example')
  const facilitator = await signedIn(acts.app, 'gesprek@roc.example')
  const scan = String((await board.post('/scans/new', draftFields())).headers.location)
  const launch = () => board.post(`${scan}/launch`, launchFields)
  const scanId = scan.split('/').at(-1) as never
  const group = async (key: string) => {
    const found = (await acts.getScan(institutionId, scanId)).groups.find((one) => one.key === key)
    if (!found) throw new Error(`no group ${key}`)
    return found
  }
  const kept = { database: database.current, acts, clock, institutionId, scanId }
  return { acts, clock, kept, board, facilitator, scan, launch, group, at: `${scan}/handouts` }
}

const launched = async () => {
  const scan = await openScan()
  await scan.launch()
  return scan
}

type Member = Awaited<ReturnType<typeof signedIn>>

/** The file that a browser would save, and the codes printed in it. */
const made = async (member: Member, path: string, fields: Readonly<Record<string, string>>) => {
  const page = await member.get(path)
  const _csrf = /name="_csrf" value="([^"]+)"/.exec(page.text)?.[1] ?? ''
  const answer = await member.rawPost(path, { ...fields, _csrf }).responseType('blob')
  expect(answer.status).toBe(200)
  const pages = await pdfText(answer.body)
  return { answer, codes: pages.flatMap((text) => text.match(/\b[0-9A-Z]{4}-[0-9A-Z]{4}\b/g) ?? []) }
}

const plain = (code: string | undefined) => String(code).replace('-', '')

test('an open scan leads its facilitator to a page in valid HTML with every print for every group', async () => {
  const { facilitator, scan, at } = await launched()
  expect((await facilitator.get(scan)).text).toContain(`href="${at}"`)
  for (const language of ['nl', 'en']) {
    const page = (await facilitator.get(`${at}?lang=${language}`)).text
    for (const key of ['board', 'coaches', 'teachers']) {
      for (const name of ['placard.pdf', 'circular.pdf', 'slide.svg', 'slips', 'renewal']) {
        expect(page).toContain(`href="${at}/${key}/${name}"`)
      }
    }
    const pages = [page, (await facilitator.get(`${at}/board/slips`)).text]
    pages.push((await facilitator.get(`${at}/board/renewal`)).text)
    const wrong = await facilitator.post(`${at}/board/slips`, { count: '0' })
    expect(wrong.status).toBe(422)
    for (const html of [...pages, wrong.text]) {
      expect(await htmlFaults('handouts', html)).toEqual([])
      expect(html).toContain(`<html lang="${language}">`)
    }
  }
})

test('a placard, a circular and a slide hold the link and the code of their group, and are named after it', async () => {
  const { facilitator, at, group } = await launched()
  const { code } = await group('teachers')
  const printed = `${code.slice(0, 4)}-${code.slice(4)}`
  for (const [file, name, own] of [
    ['placard.pdf', 'poster', 'Richt de camera van je telefoon op dit vierkant.'],
    ['circular.pdf', 'brief', 'Met vriendelijke groet,'],
  ] as const) {
    const answer = await facilitator.get(`${at}/teachers/${file}`).responseType('blob')
    expect(answer.headers['content-disposition']).toContain(`najaar-2026-${name}-voor-docenten.pdf`)
    expect(answer.headers['cache-control']).toBe('no-store')
    const [text = ''] = await pdfText(answer.body)
    for (const said of ['Voor docenten', printed, own, 'Vanaf 5 mensen in jouw groep.']) expect(text).toContain(said)
  }
  const slide = await facilitator.get(`${at}/teachers/slide.svg`)
  expect(slide.headers['content-disposition']).toContain('dia-voor-docenten.svg')
  expect(String(slide.body)).toContain(`/s/${code}`)
  const all = await facilitator.get(`${at}/placards.pdf`).responseType('blob')
  expect(all.headers['content-disposition']).toContain('najaar-2026-posters.pdf')
  expect(await pdfText(all.body)).toHaveLength(3)
})

test('as many slips are made as were asked for, each works once, and none shows the code of the group', async () => {
  const { acts, facilitator, at, group } = await launched()
  expect((await facilitator.get(`${at}/coaches/slips`)).text).toContain('value="8"')
  const { answer, codes } = await made(facilitator, `${at}/coaches/slips`, { count: '8' })
  expect(answer.headers['content-type']).toBe('application/pdf')
  expect(answer.headers['content-disposition']).toContain('briefjes-voor-mediacoaches.pdf')
  expect(answer.headers['cache-control']).toBe('no-store')
  expect(new Set(codes).size).toBe(8)
  expect(codes.map(plain)).not.toContain((await group('coaches')).code)
  const browser = respondentBrowser(acts.app, plain(codes[0]))
  await browser.fillIn()
  expect((await browser.send()).headers.location).toContain('/thanks')
  const other = await respondentBrowser(acts.app, plain(codes[0])).post('/seat')
  expect(other.status).toBe(409)
  expect((await respondentBrowser(acts.app, plain(codes[7])).get()).text).toContain('Je code werkt één keer.')
})

test('when a group has slips already, the facilitator must choose whether those keep working', async () => {
  const { acts, kept, facilitator, at } = await launched()
  const path = `${at}/coaches/slips`
  const { codes: first } = await made(facilitator, path, { count: '2' })
  expect((await facilitator.get(at)).text).toContain('Voor deze groep zijn briefjes gemaakt.')
  const undecided = await facilitator.post(path, { count: '2' })
  expect(undecided.status).toBe(422)
  expect(undecided.text).toContain('Kies of je extra briefjes maakt')
  expect(await keptRows(kept, 'slips')).toBe(2)

  const { codes: extra } = await made(facilitator, path, { count: '1', replacing: 'no' })
  const opens = async (code: string | undefined) => (await respondentBrowser(acts.app, plain(code)).get()).status
  expect(await Promise.all([...first, ...extra].map(opens))).toEqual([200, 200, 200])
  const { codes: instead } = await made(facilitator, path, { count: '1', replacing: 'yes' })
  expect(await Promise.all([...first, ...extra, ...instead].map(opens))).toEqual([404, 404, 404, 200])
})

test.each(['', '0', '401', '2.5', '-1', '1e2', 'veel'])('%j is refused as a number of slips', async (count) => {
  const { kept, facilitator, at } = await launched()
  const answer = await facilitator.post(`${at}/coaches/slips`, { count })
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('Vul een heel getal in van 1 tot en met 400.')
  expect(await keptRows(kept, 'slips')).toBe(0)
})

test('a group with a new link is marked to be printed again, and its new print has the new code', async () => {
  const { facilitator, at, group } = await launched()
  const { code: old } = await group('teachers')
  const warning = 'Wat je daarvoor printte, werkt niet meer.'
  expect((await facilitator.get(at)).text).not.toContain(warning)
  expect((await facilitator.get(`${at}/teachers/renewal`)).text).toContain('Haal ze weg en print ze opnieuw.')
  const answer = await facilitator.post(`${at}/teachers/renewal`, {})
  expect({ status: answer.status, to: answer.headers.location }).toEqual({ status: 303, to: at })
  const page = (await facilitator.get(at)).text
  expect(page).toContain('De link en de code zijn vervangen.')
  expect(page.split(warning)).toHaveLength(2)
  const { code } = await group('teachers')
  expect(code).not.toBe(old)
  const poster = await facilitator.get(`${at}/teachers/placard.pdf`).responseType('blob')
  expect((await pdfText(poster.body))[0]).toContain(`${code.slice(0, 4)}-${code.slice(4)}`)
})

test('before the launch and after the close there is nothing to hand out, and the scan says why', async () => {
  const { acts, kept, facilitator, board, scan, at, launch } = await openScan()
  const paths = ['', '/placards.pdf', '/board/placard.pdf', '/board/slide.svg', '/board/slips', '/board/renewal']
  const refused = async () => {
    for (const path of paths) {
      const answer = await facilitator.get(at + path)
      expect({ path, status: answer.status, to: answer.headers.location }).toEqual({ path, status: 303, to: scan })
    }
  }
  await refused()
  expect((await facilitator.get(scan)).text).toContain('de scan is nog niet gestart')
  await launch()
  await board.post(`${scan}/closure`, {})
  await refused()
  expect((await facilitator.get(scan)).text).toContain('de scan is al gesloten')
  const late = await facilitator.post(`${at}/board/slips`, { count: '1' }, { from: '/scans/new' })
  expect(late.headers.location).toBe(scan)
  expect(await keptRows(kept, 'slips')).toBe(0)
  expect(acts).toBeTruthy()
})

test('only the facilitator of this institution gets handouts, and only for its groups', async () => {
  const { acts, board, facilitator, at } = await launched()
  expect((await board.get(at)).status).toBe(403)
  expect((await board.get(`${at}/teachers/placard.pdf`)).status).toBe(403)
  for (const group of ['nobody', 'constructor', '..%2F']) {
    for (const name of ['placard.pdf', 'slips', 'renewal']) {
      expect((await facilitator.get(`${at}/${group}/${name}`)).status).toBe(404)
    }
  }
  await institutionWithPeople(acts, 'ander.example')
  const stranger = await signedIn(acts.app, 'gesprek@ander.example')
  for (const path of ['', '/placards.pdf', '/teachers/slips', '/teachers/renewal']) {
    expect((await stranger.get(at + path)).status).toBe(404)
  }
})

test('the print of a placard is cached, and the print of slips is not', async () => {
  const { acts, clock } = await openScan()
  const poster = { kind: 'placard', calls: [someCall()] } as const
  const twice = async (print: () => Promise<Uint8Array>) => {
    const first = Buffer.from(await print())
    clock.now = new Date(clock.now.getTime() + 60_000)
    return first.equals(await print())
  }
  expect(await twice(() => acts.writePdf(poster))).toBe(true)
  expect(await twice(() => acts.writeSecretPdf(someSlips(1)))).toBe(false)
})
