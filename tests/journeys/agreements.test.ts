import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { memberIn, operatorIn } from '../../src/domain/account/actor.ts'
import { addDays, dayOf } from '../../src/domain/calendar.ts'
import { lastMinuteOf } from '../../src/domain/time-of-day.ts'
import { browserIsHere } from '../support/people/browser.ts'
import { answerOn, signInOn, useBrowser } from '../support/people/in-a-browser.ts'
import { sentSheets } from '../support/people/respondent.ts'
import { readCalendar } from '../support/readers/ics.ts'
import { launchChecks } from '../support/stories/launch-checks.ts'
import { institutionWithPeople, PASSWORD } from '../support/stories/office.ts'
import { exampleSettings } from '../support/stories/scenario.ts'

const TIME = { timeout: 240_000 }
const DESK = { width: 1280, height: 900 }
const PHONE = { width: 360, height: 740 }

describe.runIf(browserIsHere())(
  'agreements reach everyone who was asked, from the questionnaire to the feedback page',
  () => {
    const site = useBrowser()

    const openScan = async (name: string) => {
      const acts = site.acts
      const institutionId = await institutionWithPeople(acts, name)
      const closesAt = lastMinuteOf(addDays(dayOf(new Date()), 28))
      const scanId = await acts.draftScan(operatorIn(institutionId), exampleSettings({ closesAt }))
      await acts.launchScan(operatorIn(institutionId), scanId, launchChecks)
      const { groups } = await acts.getScan(institutionId, scanId)
      const close = async () => {
        const asked = { acts, institutionId, scanId }
        await sentSheets(asked, 'board', 2, { current: 3, desired: 3, remark: null })
        await sentSheets(asked, 'coaches', 3, { current: 1, desired: 3, remark: null })
        await acts.closeScan(operatorIn(institutionId), scanId)
      }
      return { codeOf: (group: string) => String(groups.find(({ key }) => key === group)?.code), close }
    }

    test.each([
      ['with JavaScript on a desk', { viewport: DESK }],
      ['without JavaScript on a phone', { viewport: PHONE, javaScriptEnabled: false }],
    ] as const)('%s', TIME, async (_, options) => {
      const name = `${options.viewport.width}.example`
      const { codeOf, close } = await openScan(name)

      const respondent = await site.arrive(options)
      await respondent.goto(`/s/${codeOf('teachers')}`)
      await answerOn(respondent)
      const address = String(await respondent.locator('.address').textContent())
      await respondent.goto(address)
      expect(await respondent.locator('h1').textContent()).toBe('Hier is nu niets te lezen')
      await close()

      const facilitator = await site.arrive({ ...options, acceptDownloads: true })
      await signInOn(facilitator, `gesprek@${name}`)
      await facilitator.getByRole('link', { name: 'Nulmeting najaar 2026' }).click()
      await facilitator.getByRole('link', { name: 'Afspraken' }).click()

      const record = async (what: string, readyOn = '') => {
        await facilitator.getByRole('link', { name: 'Nieuwe afspraak' }).click()
        await facilitator.getByLabel('Wat gaan we precies doen?').fill(what)
        await facilitator.getByLabel('Bij welke factor hoort dit?').selectOption({ label: '6. Tijd en middelen' })
        await facilitator.getByLabel('Wie trekt dit?').fill('Noor Naam')
        await facilitator.getByLabel('Klaar op').fill(readyOn)
        await facilitator.getByRole('button', { name: 'Bewaren' }).click()
      }
      await record('Vaste uren', '2027-02-01')
      await record('Elkaar bijpraten')

      await facilitator.getByRole('link', { name: 'Wijzigen Vaste uren' }).click()
      await facilitator.getByLabel('Wat gaan we precies doen?').fill('Vaste uren voor elke mediacoach')
      await facilitator.getByRole('button', { name: 'Bewaren' }).click()
      await facilitator.getByRole('button', { name: 'Omhoog Elkaar bijpraten' }).click()
      const listed = facilitator.locator('.agreements h2')
      expect(await listed.allTextContents()).toEqual(['1. Elkaar bijpraten', '2. Vaste uren voor elke mediacoach'])

      await facilitator.getByRole('link', { name: 'Stand bijwerken Elkaar bijpraten' }).click()
      await facilitator.getByRole('radio', { name: /Klaar/ }).check()
      await facilitator.getByLabel(/Wat is ervan gekomen/).fill('Twee keer gedaan')
      await facilitator.getByRole('button', { name: 'Bewaren' }).click()
      await facilitator.getByText('Twee keer gedaan').waitFor()

      const download = facilitator.waitForEvent('download')
      await facilitator.getByRole('link', { name: 'Data voor je agenda' }).click()
      const calendar = readCalendar(await readFile(await (await download).path(), 'utf8'))
      expect(calendar.events.map((event) => event.SUMMARY)).toEqual(['Klaar: Vaste uren voor elke mediacoach'])

      await facilitator.getByRole('link', { name: 'Nulmeting najaar 2026' }).click()
      await facilitator.getByRole('link', { name: 'Terugkoppeling' }).click()
      await facilitator.getByLabel('Jouw woorden vooraf').fill('Dank jullie wel.')
      await facilitator.getByLabel(/Vaste uren voor elke mediacoach/).check()
      await facilitator.getByRole('button', { name: 'Bewaren en voorbeeld bekijken' }).click()
      await facilitator.getByRole('heading', { name: 'Dit hoorden we, dit spreken we af' }).waitFor()
      await respondent.reload()
      expect(await respondent.locator('h1').textContent()).toBe('Hier is nu niets te lezen')
      await facilitator.getByRole('button', { name: 'Publiceren' }).click()
      await facilitator.getByText('De pagina is gepubliceerd.').waitFor()

      await respondent.reload()
      const publicText = String(await respondent.locator('main').textContent())
      for (const said of [
        'Dank jullie wel.',
        'Bestuur, 2 van 2: niveau 3',
        'Vaste uren voor elke mediacoach',
        'Klaar op 1 februari 2027.',
      ])
        expect(publicText).toContain(said)
      for (const secret of ['Elkaar bijpraten', 'Noor Naam', '1 van']) expect(publicText).not.toContain(secret)
      expect(publicText).toContain('Niet te zien: Docenten.')

      await facilitator.getByRole('link', { name: 'Pagina intrekken' }).click()
      await facilitator.getByRole('button', { name: 'Pagina intrekken' }).click()
      await facilitator.getByText('De pagina is ingetrokken.').waitFor()
      await respondent.reload()
      expect(await respondent.locator('h1').textContent()).toBe('Hier is nu niets te lezen')
      expect(site.complaints()).toEqual([])
    })

    test('the feedback page fits on one sheet of paper', TIME, async () => {
      const acts = site.acts
      const { codeOf, close } = await openScan('papier.example')
      await close()
      const account = await acts.signIn('gesprek@papier.example', PASSWORD)
      if (!account.ok) throw new Error(account.reason)
      const [member] = await acts.membershipsOf(account.accountId)
      const [scan] = member ? await acts.listScans(member.institutionId) : []
      if (!member || !scan) throw new Error(`no scan behind ${codeOf('board')}`)
      const content = {
        factor: 'F6',
        leads: '',
        joins: '',
        board: '',
        tells: '',
        readyOn: '2027-02-01',
        lookBackOn: null,
      }
      for (const what of ['een', 'twee', 'drie']) {
        const said = `${what}: een afspraak in een hele zin, met wie er wat aan heeft en waarom het nu de moeite waard is`
        await acts.recordAgreement(operatorIn(member.institutionId), scan.id, { ...content, what: said, seen: said })
      }
      const tells = (await acts.getDossier(member.institutionId, scan.id)).agreements.map(({ id }) => id)
      const opening = 'Bedankt dat jullie meedachten. '.repeat(18).trim()
      await acts.changeFeedbackPage(operatorIn(member.institutionId), scan.id, { opening, showsFindings: true, tells })
      await acts.publishFeedback(memberIn(member.institutionId, account.accountId), scan.id)
      const { feedbackCode } = await acts.getScan(member.institutionId, scan.id)
      const reader = await site.arrive({ viewport: DESK })
      await reader.goto(`/f/${feedbackCode}`)
      const pdf = await reader.pdf({ preferCSSPageSize: true })
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
    })
  },
)
