import type { Page } from 'playwright-core'
import { PASSWORD } from './office.ts'

export const signInOn = async (page: Page, email: string) => {
  await page.goto('/sign-in')
  await page.getByLabel('E-mailadres').fill(email)
  await page.getByLabel('Wachtwoord').fill(PASSWORD)
  await page.getByRole('button', { name: 'Inloggen' }).click()
}

/** From the first page of the questionnaire: can't judge a thing, and says so six times. */
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

/** Answers what the launch page asks the board, and launches. */
export const launchOn = async (page: Page) => {
  await page.getByLabel('Ja, die is ingelicht').check()
  await page.getByLabel('Niet van toepassing').check()
  await page.getByLabel('Ik heb de vragen en de privacyverklaring gelezen').check()
  await page.getByRole('button', { name: 'Scan starten' }).click()
}
