import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { InstitutionId, ScanId } from '../../src/domain/ids.ts'
import { barriersOn, browserIsHere } from '../support/people/browser.ts'
import { launchOn, signInOn, useBrowser } from '../support/people/in-a-browser.ts'
import { institutionWithPeople } from '../support/stories/office.ts'
import { sentFrom } from '../support/stories/units.ts'

const TIME = { timeout: 240_000 }

describe.runIf(browserIsHere())('in a browser', () => {
  const site = useBrowser()

  const signIn = async (email: string): Promise<Page> => {
    const page = await site.arrive()
    await signInOn(page, email)
    return page
  }

  test('a draft with units is launched, a respondent picks a unit, and the report shows the units', TIME, async () => {
    const institutionId = (await institutionWithPeople(site.acts)) as InstitutionId
    const board = await signIn('bestuur@roc.example')
    await board.getByRole('link', { name: 'Nieuwe scan' }).click()
    await board.getByLabel('Naam van de scan').fill('Per college')
    await board.getByLabel('Namen, één per regel').fill('Techniek\nZorg en Welzijn\nEconomie')
    await board.getByRole('button', { name: 'Bewaren' }).click()
    await board.getByText('Techniek, Zorg en Welzijn, Economie').waitFor()
    await board.getByRole('link', { name: 'Naar het starten' }).click()
    await launchOn(board)
    await board.getByText('De scan is gestart.').waitFor()

    const scanId = board.url().split('/').at(-1) as ScanId
    const { groups } = await site.acts.getScan(institutionId, scanId)
    const code = groups.find(({ key }) => key === 'teachers')?.code
    const teacher = await site.arrive({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })
    await teacher.goto(`/s/${code}`)
    await teacher.getByRole('button', { name: 'Begin' }).click()
    await teacher.getByRole('button', { name: 'Volgende' }).click()
    await teacher.getByRole('link', { name: 'Kies waar je bij hoort.' }).waitFor()
    await teacher.getByLabel('Economie').check()
    await teacher.getByRole('button', { name: 'Volgende' }).click()
    for (let question = 1; question <= 6; question++) {
      await teacher.locator('#current-2').check()
      await teacher.locator('#desired-3').check()
      await teacher.locator('form button[type=submit]').first().click()
    }
    await teacher.getByRole('link', { name: 'Wijzig je college of locatie' }).click()
    await teacher.getByLabel('Zorg en Welzijn').check()
    await teacher.getByRole('button', { name: 'Bewaar en ga terug' }).click()
    await teacher.getByText('Zorg en Welzijn').waitFor()
    await teacher.getByRole('button', { name: 'Verstuur mijn antwoorden' }).click()
    await teacher.getByText('Bedankt voor je antwoorden').waitFor()

    const asked = { acts: site.acts, institutionId, scanId }
    await sentFrom(asked, 'teachers', 'Techniek', 7)
    await sentFrom(asked, 'teachers', 'Zorg en Welzijn', 5)
    await sentFrom(asked, 'teachers', 'Economie', 1)
    await board.goto(`/scans/${scanId}/closure`)
    await board.getByRole('button', { name: 'Scan definitief sluiten' }).click()
    await board.goto(`/scans/${scanId}/report`)
    const units = board.getByRole('region', { name: 'Per college of locatie', exact: true })
    await units.locator('summary').click()
    const rows = await units.locator('table').first().getByRole('rowheader').allTextContents()
    expect(rows).toEqual(['Techniek', 'Overige'])
    expect(await units.locator('table').count()).toBe(6)
    for (const viewport of [
      { width: 1280, height: 900 },
      { width: 360, height: 740 },
    ]) {
      await board.setViewportSize(viewport)
      expect(await barriersOn(board)).toEqual([])
    }
  })
})
