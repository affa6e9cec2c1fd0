import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browserIsHere } from '../support/people/browser.ts'
import { stagedWorkshop } from '../support/stories/staged-workshop.ts'

const TIME = { timeout: 240_000 }
const FINDING = 'Bestuur ziet dit twee niveaus verder dan mediacoaches.'

describe.runIf(browserIsHere())('in a browser', () => {
  let staged: Awaited<ReturnType<typeof stagedWorkshop>>

  beforeAll(async () => {
    staged = await stagedWorkshop()
  })
  afterAll(() => staged.remove())

  const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor()

  test.each([
    ['with JavaScript', true],
    ['without JavaScript', false],
  ])('a facilitator goes from choosing topics to recorded agreements, %s', TIME, async (how, javaScriptEnabled) => {
    const scanId = await staged.closedScan(`Gesprek ${how}`)
    const page = await staged.signIn({ javaScriptEnabled })
    const received: string[] = []
    page.on('response', async (response) => void received.push(await response.text().catch(() => '')))
    const onward = () => page.locator('.way-next').click()

    await page.getByRole('link', { name: `Gesprek ${how}` }).click()
    await page.getByRole('link', { name: 'Het gesprek op groot scherm' }).click()
    await page.getByRole('button', { name: 'Omhoog Selectie en profiel' }).click()
    await page.getByRole('button', { name: '90 minuten: drie onderwerpen' }).click()
    await page.getByRole('button', { name: 'Weglaten Vaste plek' }).click()
    await page.getByRole('button', { name: 'Toevoegen Tijd en middelen' }).click()
    await page.getByRole('button', { name: 'Weglaten Koppeling' }).click()
    await page.getByRole('button', { name: '75 minuten: twee onderwerpen' }).click()
    await page.getByText('Reken op ongeveer 75 minuten').waitFor()
    await page.getByRole('link', { name: 'Begin' }).click()
    await page.getByText('Dat duurt ongeveer 75 minuten.').waitFor()
    await onward()

    await heading(page, 'Hoe bewust worden de mediacoaches gekozen')
    await page.getByText('Onderwerp 1 van 2').waitFor()
    await onward()
    await heading(page, 'Wat verwachten we?')
    const board = page.getByRole('group', { name: 'Bestuur' })
    await board.getByLabel('2 In ontwikkeling').fill('14')
    await board.getByLabel('3 Verankerd').fill('3')
    expect(received.length).toBeGreaterThan(5)
    expect(received.filter((body) => body.includes('niveaus verder') || body.includes('van 3:'))).toEqual([])
    await page.getByRole('button', { name: 'Volgende: laten zien' }).click()

    await heading(page, 'Zo antwoordde elke groep')
    await page.getByText('te weinig antwoorden om te tonen (minder dan 5)').waitFor()
    await onward()
    await heading(page, FINDING)
    await page.getByText('De zaal verwachtte vooral niveau 2; het bestuur koos vooral niveau 3.').waitFor()
    await onward()
    await heading(page, 'Om over te praten')
    expect(await page.getByRole('button', { name: 'Start' }).count()).toBe(javaScriptEnabled ? 1 : 0)
    expect(await page.getByText('Neem 9 minuten').count()).toBe(javaScriptEnabled ? 0 : 1)
    for (const title of ['Wat nemen we mee?', 'Welke kleine stap kiezen we?', 'Wat spreken we af?']) {
      await onward()
      await heading(page, title)
    }
    await page.getByLabel('Wat gaan we precies doen?').fill('We schrijven samen een profiel')
    await page.getByLabel('Wie trekt dit?').fill('Noor')
    await page.getByLabel('Klaar op').fill('2027-03-01')
    await onward()

    await heading(page, 'Hoe goed zijn tijd, geld en ontwikkeling')
    for (const title of [
      'Wat verwachten we?',
      'Zo antwoordde elke groep',
      FINDING,
      'Om over te praten',
      'Wat nemen we mee?',
      'Welke kleine stap kiezen we?',
      'Wat spreken we af?',
      'Dank jullie wel',
    ]) {
      await onward()
      await heading(page, title)
    }
    await page.getByText('We schrijven samen een profiel').waitFor()
    await page.getByText('Trekker: Noor · Klaar op 1 maart 2027').waitFor()
    await page.getByRole('link', { name: 'Afspraken als pdf' }).waitFor()

    const { agreements } = await staged.acts.getDossier(staged.institutionId, scanId)
    expect(agreements).toMatchObject([{ what: 'We schrijven samen een profiel', factor: 'F2', readyOn: '2027-03-01' }])
    const { topics, hands } = await staged.acts.getWorkshop(staged.institutionId, scanId)
    expect({ topics, hands }).toEqual({ topics: ['F2', 'F6'], hands: { F2: { board: [0, 14, 3] } } })
    expect(staged.complaints()).toEqual([])
  })
})
