import { readFile } from 'node:fs/promises'
import type { Download } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { operatorIn } from '../../src/domain/account/actor.ts'
import { addDays, dayOf } from '../../src/domain/calendar.ts'
import { lastMinuteOf } from '../../src/domain/time-of-day.ts'
import { browserIsHere } from '../support/people/browser.ts'
import { answerOn, signInOn, useBrowser } from '../support/people/in-a-browser.ts'
import { pdfText } from '../support/readers/pdf-text.ts'
import { launchChecks } from '../support/stories/launch-checks.ts'
import { institutionWithPeople } from '../support/stories/office.ts'
import { exampleSettings } from '../support/stories/scenario.ts'

const TIME = { timeout: 240_000 }
const DESK = { width: 1280, height: 900 }
const PHONE = { width: 320, height: 640 }
const CODE = /\b[0-9A-Z]{4}-[0-9A-Z]{4}\b/g

describe.runIf(browserIsHere())('a respondent answers with what the facilitator printed', () => {
  const site = useBrowser()

  const launchedScan = async (name: string) => {
    const acts = site.acts
    const institutionId = await institutionWithPeople(acts, name)
    const closesAt = lastMinuteOf(addDays(dayOf(new Date()), 28))
    const scanId = await acts.draftScan(operatorIn(institutionId), exampleSettings({ closesAt }))
    await acts.launchScan(operatorIn(institutionId), scanId, launchChecks)
    const teachers = (await acts.getScan(institutionId, scanId)).groups.find(({ key }) => key === 'teachers')
    return `/s/${teachers?.code}`
  }

  test.each([
    ['with JavaScript on a desk', { viewport: DESK }],
    ['without JavaScript on a phone', { viewport: PHONE, javaScriptEnabled: false }],
  ] as const)('%s', TIME, async (_, options) => {
    const name = `${options.viewport.width}.example`
    const groupLink = await launchedScan(name)

    const facilitator = await site.arrive({ ...options, acceptDownloads: true })
    const saved = async (act: () => Promise<unknown>): Promise<readonly string[]> => {
      const coming: Promise<Download> = facilitator.waitForEvent('download')
      await act()
      return pdfText(await readFile(await (await coming).path()))
    }
    await signInOn(facilitator, `gesprek@${name}`)
    await facilitator.getByRole('link', { name: 'Nulmeting najaar 2026' }).click()
    await facilitator.getByRole('link', { name: 'Posters en codes' }).click()
    const [poster = ''] = await saved(() => facilitator.getByRole('link', { name: 'Poster voor docenten' }).click())
    expect(poster.match(CODE)?.map((code) => `/s/${code.replace('-', '')}`)).toEqual([groupLink])

    await facilitator.getByRole('link', { name: 'Briefjes maken voor docenten' }).click()
    const make = facilitator.getByRole('button', { name: 'Maak briefjes (pdf)' })
    await facilitator.getByLabel('Hoeveel briefjes?').fill('2')
    const [slips = ''] = await saved(() => make.click())
    const [code = '', ...others] = slips.match(CODE) ?? []
    expect(others).toHaveLength(1)

    await make.click()
    await facilitator.getByRole('link', { name: /^Kies of je extra briefjes maakt/ }).waitFor()
    await facilitator.getByRole('radio', { name: /^Maak extra briefjes/ }).check()
    const [more = ''] = await saved(() => make.click())
    expect(more.match(CODE)).not.toContain(code)

    const respondent = await site.arrive(options)
    await respondent.goto('/')
    await respondent.getByLabel('Je code').fill(code.toLowerCase())
    await respondent.getByRole('button', { name: 'Naar de vragenlijst' }).click()
    await respondent.getByText('Je code werkt één keer.').waitFor()
    await answerOn(respondent)
    const other = await site.arrive(options)
    await other.goto(`/s/${code.replace('-', '')}`)
    await other.getByRole('heading', { name: 'Deze code is al gebruikt' }).waitFor()

    await facilitator.getByRole('link', { name: 'Terug' }).click()
    await facilitator.getByRole('link', { name: 'Link en code vervangen voor docenten' }).click()
    await facilitator.getByRole('button', { name: 'Vervang link en code' }).click()
    await facilitator.getByText('Wat je daarvoor printte, werkt niet meer.').waitFor()
    await other.goto(groupLink)
    await other.getByRole('heading', { name: 'Deze link is ingetrokken' }).waitFor()
    const refused = site.complaints().filter((said) => !/status of (409|422)/.test(said))
    expect(refused).toEqual([])
  })
})
