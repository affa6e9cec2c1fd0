import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { runApp } from '../servers/running-app.ts'
import { PASSWORD } from '../stories/office.ts'
import { launchBrowser, type Visit, visit } from './browser.ts'

/** The whole server and a browser for the tests of a file. Each visitor gets their own page. */
export const useBrowser = () => {
  let running: Awaited<ReturnType<typeof runApp>>
  let browser: Browser
  const visits: Visit[] = []

  beforeAll(async () => {
    running = await runApp()
    browser = await launchBrowser()
  })
  afterAll(async () => {
    await browser.close()
    await running.remove()
  })

  return {
    get acts() {
      return running.composed
    },
    arrive: async (options: BrowserContextOptions = {}): Promise<Page> => {
      const { baseUrl } = running.composed
      const arrived = await visit(browser, baseUrl, { baseURL: baseUrl, ...options })
      visits.push(arrived)
      return arrived.page
    },
    /** The errors that all browsers reported until now. */
    complaints: (): readonly string[] => visits.flatMap((arrived) => arrived.complaints),
  }
}

export const signInOn = async (page: Page, email: string) => {
  await page.goto('/sign-in')
  await page.getByLabel('E-mailadres').fill(email)
  await page.getByLabel('Wachtwoord').fill(PASSWORD)
  await page.getByRole('button', { name: 'Inloggen' }).click()
}

/** Answers "can't judge" to all six factors, from the first page of the questionnaire. */
export const answerOn = async (page: Page) => {
  await page.getByRole('button', { name: 'Begin' }).click()
  for (let number = 1; number <= 6; number++) {
    for (const group of ['Hoe is het nu?', /over twee jaar/]) {
      await page.getByRole('group', { name: group }).getByRole('radio', { name: 'Dat kan ik niet beoordelen' }).check()
    }
    await page.locator('main form button').first().click()
  }
  await page.getByRole('button', { name: 'Verstuur mijn antwoorden' }).click()
  await page.getByRole('heading', { name: 'Bedankt voor je antwoorden' }).waitFor()
}

/** Answers the questions of the launch page, and launches. */
export const launchOn = async (page: Page) => {
  await page.getByLabel('Ja, die is ingelicht').check()
  await page.getByLabel('Niet van toepassing').check()
  await page.getByLabel('Ik heb de vragen en de privacyverklaring gelezen').check()
  await page.getByRole('button', { name: 'Scan starten' }).click()
}
