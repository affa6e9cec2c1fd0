import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import supertest from 'supertest'
import { afterEach, expect, test } from 'vitest'
import { useDatabase } from '../../support/database/database.ts'
import { htmlFaults } from '../../support/readers/html-faults.ts'
import { atTheScreens, teachers, useMailingScans } from '../../support/stories/mailing-scan.ts'
import { institutionWithPeople, signedIn } from '../../support/stories/office.ts'

const database = useDatabase()
const prepare = useMailingScans(database)
const folders: string[] = []
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true })
})

/** An installation for development: its mail goes to a folder. */
const tryingOut = async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'bruggenscan-mail-'))
  folders.push(folder)
  const scan = await atTheScreens(prepare, { environment: { SMTP_URL: '', DATA_DIR: folder } })
  return { ...scan, folder }
}

test('the mail box shows every mail in the folder, newest first, in both versions', async () => {
  const scan = await tryingOut()
  expect((await scan.facilitator.get('/mail-box')).text).toContain('De postbak is leeg.')
  await scan.invite('teachers', teachers(1))
  expect((await scan.facilitator.get(scan.page)).text).toContain('href="/mail-box"')
  await scan.dispatch('invitation')
  await scan.posted()
  const draft = await scan.writeAtScreen('reminder')
  await scan.facilitator.post(`${draft}/trial`, { group: 'teachers' }, { from: `${draft}/preview` })
  expect((await scan.facilitator.get(`${draft}/preview`)).text).toContain('class="way" href="/mail-box"')

  const list = (await scan.facilitator.get('/mail-box')).text
  expect(list).toContain('Op een installatie die echt in gebruik is, bestaat deze pagina niet.')
  expect(await htmlFaults('mail box', list)).toEqual([])
  expect(list).toContain('<p class="crumb"><a href="/scans">')
  const [trial, invitation] = [...list.matchAll(/<li class="card"><a href="([^"]+)">([^<]+)/g)]
  expect(trial?.[2]).toContain('[proef] Herinnering')
  expect(invitation?.[2]).toBe('Over de scan (invitation)')
  const mail = (await scan.facilitator.get(String(invitation?.[1]))).text
  expect(mail).toContain('docent0@roc.example')
  expect(mail).toMatch(/http:\/\/scan\.example\/s\/[0-9A-Z]{8}\/[\w-]{64}/)
  expect(await htmlFaults('boxed mail', mail)).toEqual([])
  const src = /<iframe[^>]* src="([^"]+)"/.exec(mail)?.[1] ?? ''
  const sheet = await scan.facilitator.get(src)
  expect(sheet.text).toContain('Doe je mee?')
  expect(sheet.headers['content-security-policy']).toContain("frame-ancestors 'self'")
})

test('the mail box shows no mail of another institution on the same installation', async () => {
  const scan = await tryingOut()
  await scan.invite('teachers', teachers(1))
  await scan.dispatch('invitation')
  await scan.posted()
  const [, mail = ''] = /<li class="card"><a href="([^"]+)"/.exec((await scan.facilitator.get('/mail-box')).text) ?? []
  await institutionWithPeople(scan.acts, 'ander.example')
  const stranger = await signedIn(scan.acts.app, 'gesprek@ander.example')
  expect((await stranger.get('/mail-box')).text).toContain('De postbak is leeg.')
  expect((await scan.facilitator.get(mail)).status).toBe(200)
  expect((await stranger.get(mail)).status).toBe(404)
  expect((await stranger.get(`${mail}/formatted`)).status).toBe(404)
})

test('the mail box needs an account, and no name leads out of the folder', async () => {
  const scan = await tryingOut()
  await writeFile(path.join(scan.folder, 'secret.eml'), 'geheim')
  expect((await supertest(scan.acts.app).get('/mail-box')).headers.location).toBe('/sign-in')
  for (const name of ['..%2Fsecret.eml', 'secret.eml', '2026-11-24T03-00-00-000Z-aaaaaaaa.eml', '%00']) {
    expect((await scan.facilitator.get(`/mail-box/${name}`)).status).toBe(404)
    expect((await scan.facilitator.get(`/mail-box/${name}/formatted`)).status).toBe(404)
  }
})

test.each([
  [
    'in production',
    {
      SMTP_URL: '',
      MAIL_FROM: '',
      NODE_ENV: 'production',
      SESSION_SECRET: 'a secret that only tests know, long enough',
    },
  ],
  ['where mail is sent', {}],
])('%s there is no mail box', async (_, environment) => {
  const scan = await atTheScreens(prepare, { environment })
  expect((await scan.facilitator.get('/mail-box')).status).toBe(404)
  expect((await scan.facilitator.get(scan.page)).text).not.toContain('/mail-box')
})
