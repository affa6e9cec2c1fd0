import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { memberIn } from '../../src/domain/account/actor.ts'
import { browserIsHere, launchBrowser, visit } from '../support/people/browser.ts'
import { freePort } from '../support/servers/free-port.ts'
import { openProvider, type TestProvider } from '../support/servers/openid-provider.ts'
import { runApp } from '../support/servers/running-app.ts'
import { waitUntil } from '../support/servers/wait-until.ts'
import { pathIn } from '../support/stories/member-office.ts'
import { institutionWithPeople, PASSWORD } from '../support/stories/office.ts'

describe.runIf(browserIsHere())('in a browser', () => {
  let provider: TestProvider
  let running: Awaited<ReturnType<typeof runApp>>
  let browser: Browser

  beforeAll(async () => {
    const port = String(await freePort())
    provider = await openProvider(`http://127.0.0.1:${port}/sign-in/federation/return`)
    running = await runApp({ PORT: port, ...provider.environment })
    browser = await launchBrowser()
  })
  afterAll(async () => {
    await browser.close()
    await running.remove()
    provider.close()
  })

  test('a colleague joins from the mail through the institution’s sign-in, and signs in that way again', async () => {
    const { composed } = running
    const institutionId = await institutionWithPeople(composed)
    const board = await composed.signIn('bestuur@roc.example', PASSWORD)
    if (!board.ok) throw new Error('no board')
    const by = memberIn(institutionId, board.accountId)
    const settings = await composed.getInstitution(institutionId)
    await composed.changeInstitution(by, { ...settings, homeOrganization: 'roc.nl' })
    await composed.offerMembership(by, 'nieuw@roc.example', ['facilitator'])
    const mail = async () => (await composed.mailBox?.list())?.mails[0]
    await waitUntil(async () => (await mail()) !== undefined)
    provider.at.person = { sub: 'nienke-1', name: 'Nienke Nieuw', schac_home_organization: 'roc.nl' }

    const options = { baseURL: composed.baseUrl }
    const first = await visit(browser, composed.baseUrl, options)
    await first.page.goto(pathIn((await mail())?.text ?? ''))
    await first.page.getByRole('link', { name: 'Meedoen met SURFconext' }).click()
    await first.page.getByText('Welkom! Je doet nu mee.').waitFor()

    const later = await visit(browser, composed.baseUrl, options)
    await later.page.goto('/scans/new')
    await later.page.getByRole('link', { name: 'Inloggen met SURFconext' }).click()
    await later.page.getByRole('heading', { level: 1 }).waitFor()
    expect(new URL(later.page.url()).pathname).toBe('/scans/new')
    await later.page.getByRole('button', { name: 'Uitloggen' }).click()
    await later.page.getByRole('heading', { name: 'Inloggen' }).waitFor()
    const elsewhere = `asked another origin: ${provider.environment.OIDC_ISSUER}/`
    const complaints = [...first.complaints, ...later.complaints]
    expect(complaints.filter((each) => !each.startsWith(elsewhere))).toEqual([])
    expect(complaints).not.toEqual([])
  })
})
