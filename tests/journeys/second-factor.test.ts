import { generateSync } from 'otplib'
import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browserIsHere, launchBrowser, visit } from '../support/people/browser.ts'
import { signInOn } from '../support/people/in-a-browser.ts'
import { openPostOffice, type TestPostOffice } from '../support/servers/post-office.ts'
import { runApp } from '../support/servers/running-app.ts'
import { waitUntil } from '../support/servers/wait-until.ts'
import { institutionWithPeople } from '../support/stories/office.ts'

const NEXT = 'een heel ander lang wachtwoord'

describe.runIf(browserIsHere())('in a browser', () => {
  let office: TestPostOffice
  let running: Awaited<ReturnType<typeof runApp>>
  let browser: Browser

  beforeAll(async () => {
    office = await openPostOffice()
    running = await runApp({ SECOND_FACTOR: 'required', SMTP_URL: office.url, MAIL_FROM: 'scan@mail.example' })
    browser = await launchBrowser()
    await institutionWithPeople(running.composed)
  })
  afterAll(async () => {
    await browser.close()
    await running.remove()
    await office.close()
  })

  /** Of this half minute, or the next: while it is typed, a half minute may end. */
  const codeOf = (secret: string, offSteps = 0) =>
    generateSync({ secret, epoch: Math.floor(Date.now() / 1000) + 30 * offSteps })

  /** From the first sign-in to a lost phone and a forgotten password. */
  const wholeWay = async (email: string, options: BrowserContextOptions): Promise<readonly string[]> => {
    const baseURL = running.composed.baseUrl
    const { page, complaints } = await visit(browser, baseURL, { baseURL, ...options })
    await signInOn(page, email)
    await page.getByRole('button', { name: 'Volgende keer instellen' }).click()
    await page.getByRole('button', { name: 'Uitloggen' }).click()

    await signInOn(page, email)
    await page.getByText('De vorige keer stelde je dit uit.').waitFor()
    await page.getByRole('img', { name: 'QR-code voor je app' }).waitFor()
    const secret = (await page.locator('.secret').innerText()).replaceAll(' ', '')
    await page.getByLabel('Code van 6 cijfers').fill(codeOf(secret))
    await page.getByRole('button', { name: 'Tweede stap aanzetten' }).click()
    await page.getByRole('heading', { name: 'Bewaar je herstelcodes' }).waitFor()
    const recoveryCode = await page.locator('.secrets li').first().innerText()
    await page.getByRole('link', { name: 'Ik heb ze bewaard, verder' }).click()
    await page.waitForURL('/scans')
    await page.getByRole('button', { name: 'Uitloggen' }).click()

    await signInOn(page, email)
    await page.getByLabel('Je code').fill(codeOf(secret, 1))
    await page.getByRole('button', { name: 'Inloggen' }).click()
    await page.waitForURL('/scans')
    await page.getByRole('button', { name: 'Uitloggen' }).click()

    await page.getByRole('link', { name: 'Wachtwoord vergeten?' }).click()
    await page.getByLabel('E-mailadres').fill(email)
    await page.getByRole('button', { name: 'Mail aanvragen' }).click()
    await page.getByRole('heading', { name: 'Kijk in je mail' }).waitFor()
    const link = () => /http\S+\/new-password\/[\w-]+/.exec(office.to(email).at(-1)?.text ?? '')?.[0]
    await waitUntil(async () => link() !== undefined)
    await page.goto(link() ?? '')
    await page.getByLabel('Je nieuwe wachtwoord').fill(NEXT)
    await page.getByRole('button', { name: 'Wachtwoord bewaren' }).click()
    await page.getByText('Je nieuwe wachtwoord is bewaard.').waitFor()
    await page.getByLabel('E-mailadres').fill(email)
    await page.getByLabel('Wachtwoord').fill(NEXT)
    await page.getByRole('button', { name: 'Inloggen' }).click()
    await page.getByLabel('Je code').fill(recoveryCode)
    await page.getByRole('button', { name: 'Inloggen' }).click()
    await page.getByText('Je hebt er nog 9.').waitFor()
    await page.getByRole('link', { name: 'Naar je account' }).click()
    await page.getByText('Je hebt nog 9 herstelcodes.').waitFor()
    await page.context().close()
    return complaints
  }

  test.each([
    ['with scripts', 'bestuur@roc.example', {}],
    [
      'without scripts, on a telephone',
      'gesprek@roc.example',
      { javaScriptEnabled: false, viewport: { width: 360, height: 740 } },
    ],
  ])(
    'a member sets up the second factor, uses it, and gets in without it, %s',
    { timeout: 240_000 },
    async (_, email, options) => {
      expect(await wholeWay(email, options)).toEqual([])
    },
  )
})
