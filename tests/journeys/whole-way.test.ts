import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { browserIsHere } from '../support/people/browser.ts'
import { launchOn, signInOn, useBrowser } from '../support/people/in-a-browser.ts'
import { pdfText } from '../support/readers/pdf-text.ts'
import { institutionWithPeople, PASSWORD } from '../support/stories/office.ts'

// On both engines: the way from launch to report, through the whole app.

const TIME = { timeout: 240_000 }

describe.runIf(browserIsHere())('in a browser', () => {
  const site = useBrowser()

  const signIn = async (email: string): Promise<Page> => {
    const page = await site.arrive()
    await signInOn(page, email)
    return page
  }

  test(
    'the board launches, five people answer, the board closes, and the facilitator reads and prints',
    TIME,
    async () => {
      await institutionWithPeople(site.acts)

      const board = await signIn('bestuur@roc.example')
      await board.getByRole('link', { name: 'Nieuwe scan' }).click()
      await board.getByLabel('Naam van de scan').fill('Najaar 2026')
      await board.getByLabel('Een collega is een …').fill('mediacoach')
      await board.getByLabel('Meerdere collega’s zijn …').fill('mediacoaches')
      await board.getByRole('group', { name: 'Bestuur' }).getByLabel('Aantal gevraagd').fill('2')
      await board.getByRole('button', { name: 'Bewaren' }).click()
      await board.getByRole('link', { name: 'Naar het starten' }).click()
      await launchOn(board)
      await board.getByText('De scan is gestart.').waitFor()

      const facilitator = await signIn('gesprek@roc.example')
      await facilitator.getByRole('link', { name: 'Najaar 2026' }).click()
      const links = await facilitator.locator('.links a').evaluateAll((found) => found.map((each) => String(each)))
      const [boardLink = '', coachLink = '', teacherLink = ''] = links

      await answer(await site.arrive(), boardLink, { now: 'Verankerd', tick: true })
      await answer(await site.arrive({ javaScriptEnabled: false }), coachLink, { now: 'Startend' })
      await answer(await site.arrive({ viewport: { width: 360, height: 740 } }), coachLink, { now: 'Startend' })
      await answer(await site.arrive(), coachLink, { now: 'Startend', remark: 'Mijn uren staan alleen dit jaar vast.' })
      await answer(await site.arrive(), teacherLink, { now: 'Dat kan ik niet beoordelen' })

      await board.reload()
      await board.getByRole('row', { name: /Bestuur.*1 van 2 \(50 %\)/ }).waitFor()
      await board.getByRole('link', { name: 'Naar het sluiten' }).click()
      await board.getByText('Docenten: er zijn nog geen 5 antwoorden.').waitFor()
      await board.getByRole('button', { name: 'Scan definitief sluiten' }).click()

      await facilitator.reload()
      await facilitator.getByRole('link', { name: 'Rapport lezen' }).click()
      const report = await facilitator.locator('main').textContent()
      expect(report).toContain('te weinig antwoorden om te tonen (minder dan 5)')
      expect(report).toContain('De mediacoaches krijgen structureel goede steun')
      expect(report).toContain('Het geld komt per project')
      await facilitator.locator('figure.overview canvas').waitFor()

      const download = facilitator.waitForEvent('download')
      await facilitator.getByRole('link', { name: 'Gespreksstarter als pdf' }).click()
      const pdf = await download
      expect(pdf.suggestedFilename()).toMatch(/^roc-roc-example-najaar-2026-.*\.pdf$/)
      const pages = await pdfText(await readFile(await pdf.path()))
      const printed = pages.join(' ')
      expect(printed).toContain('Najaar 2026')
      expect(printed).toContain('De mediacoaches krijgen structureel goede steun')
      expect(printed).toContain('te weinig antwoorden om te tonen (minder dan 5)')

      await facilitator.getByRole('link', { name: 'Andere bestanden' }).click()
      await facilitator.locator('.gallery img').last().waitFor()
      expect(await facilitator.evaluate(WIDTHS)).toEqual(Array.from({ length: 7 }, () => 1600))
      const slide = facilitator.waitForEvent('download')
      await facilitator.getByRole('link', { name: 'Factor 6: Tijd en middelen', exact: true }).click()
      expect((await slide).suggestedFilename()).toMatch(/^roc-roc-example-najaar-2026-.*-factor-6\.svg$/)
      expect(site.complaints()).toEqual([])
    },
  )

  test('a respondent who opens a closed scan reads in plain words that it is closed', TIME, async () => {
    const facilitator = await signIn('gesprek@roc.example')
    await facilitator.getByRole('link', { name: 'Najaar 2026' }).waitFor()
    const { institutionId, scanId } = await closedScan()
    const scan = await site.acts.getScan(institutionId, scanId)
    const page = await site.arrive()
    const response = await page.goto(`/s/${scan.groups[0]?.code}`)
    expect(response?.status()).toBe(409)
    expect(await page.locator('h1').textContent()).toBe('Deze scan is gesloten')
  })

  const closedScan = async () => {
    const board = await site.acts.signIn('bestuur@roc.example', PASSWORD)
    if (!board.ok) throw new Error(board.reason)
    const [member] = await site.acts.membershipsOf(board.accountId)
    if (!member) throw new Error('no membership')
    const [scan] = await site.acts.listScans(member.institutionId)
    if (!scan) throw new Error('no scan')
    return { institutionId: member.institutionId, scanId: scan.id }
  }
})

/** The natural width of each image after it was decoded. An image that the policy blocks gives 0 or an error. */
const WIDTHS = `Promise.all([...document.querySelectorAll('.gallery img')].map(async (image) => {
  await image.decode()
  return image.naturalWidth
}))`

type Choice = { readonly now: string; readonly tick?: boolean; readonly remark?: string }

/** Answers all six factors by hand, with the wish always at the highest level, and sends. */
const answer = async (page: Page, link: string, { now, tick, remark }: Choice): Promise<void> => {
  await page.goto(link)
  if (tick) await page.getByRole('checkbox').check()
  await page.getByRole('button', { name: 'Begin' }).click()
  for (let number = 1; number <= 6; number++) {
    await page.getByRole('group', { name: 'Hoe is het nu?' }).getByRole('radio', { name: now }).check()
    await page
      .getByRole('group', { name: /over twee jaar/ })
      .getByRole('radio', { name: 'Verankerd' })
      .check()
    if (remark && number === 6) {
      await page.getByText('Wil je iets toelichten?').click()
      await page.getByLabel('Je toelichting').fill(remark)
    }
    await page.locator('main form button').first().click()
  }
  await page.getByRole('button', { name: 'Verstuur mijn antwoorden' }).click()
  await page.getByRole('heading', { name: 'Bedankt voor je antwoorden' }).waitFor()
}
