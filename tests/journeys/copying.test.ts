import { generate } from 'otplib'
import { beforeAll, describe, expect, test } from 'vitest'
import type { InstitutionId, ScanId } from '../../src/domain/ids.ts'
import { browserIsHere } from '../support/people/browser.ts'
import { launchOn, signInOn, useBrowser } from '../support/people/in-a-browser.ts'
import { recoveryCodesOn, secretOn } from '../support/people/second-factor.ts'
import { institutionWithPeople, PASSWORD } from '../support/stories/office.ts'

describe.runIf(browserIsHere())('in a browser', () => {
  const site = useBrowser()
  let institutionId: InstitutionId

  beforeAll(async () => {
    institutionId = await institutionWithPeople(site.acts)
  })

  test('a facilitator copies the link and the code of a group', { timeout: 120_000 }, async () => {
    const board = await site.arrive()
    await signInOn(board, 'bestuur@roc.example')
    await board.getByRole('link', { name: 'Nieuwe scan' }).click()
    await board.getByLabel('Naam van de scan').fill('Najaar')
    await board.getByRole('button', { name: 'Bewaren' }).click()
    await board.getByRole('link', { name: 'Naar het starten' }).click()
    await launchOn(board)
    await board.getByText('De scan is gestart.').waitFor()
    const scanId = board.url().split('/').at(-1) as ScanId

    const facilitator = await site.arrive({ permissions: ['clipboard-read', 'clipboard-write'] })
    await signInOn(facilitator, 'gesprek@roc.example')
    await facilitator.goto(`/scans/${scanId}`)
    const { code = '' } =
      (await site.acts.getScan(institutionId, scanId)).groups.find(({ key }) => key === 'teachers') ?? {}
    const copied = async (name: string) => {
      await facilitator.getByRole('button', { name }).click()
      await facilitator.getByText('Gekopieerd').first().waitFor()
      return facilitator.evaluate('navigator.clipboard.readText()')
    }
    expect(await copied('Kopiëren link van Docenten')).toBe(`${site.acts.baseUrl}/s/${code}`)
    expect(await copied('Kopiëren code van Docenten')).toBe(`${code.slice(0, 4)}-${code.slice(4)}`)
    expect(site.complaints()).toEqual([])
  })

  test('a member copies their recovery codes, one on each line', { timeout: 120_000 }, async () => {
    const member = await site.arrive({ permissions: ['clipboard-read', 'clipboard-write'] })
    await signInOn(member, 'bestuur@roc.example')
    await member.waitForURL('**/scans')
    await member.goto('/account/second-factor/permission')
    await member.getByLabel('Je wachtwoord nu').fill(PASSWORD)
    await member.getByRole('button', { name: 'Verder' }).click()
    const code = await generate({ secret: secretOn(await member.content()) })
    await member.getByLabel('Code van 6 cijfers').fill(code)
    await member.getByRole('button', { name: 'Tweede stap aanzetten' }).click()
    await member.getByRole('button', { name: 'Kopiëren je herstelcodes' }).click()
    await member.getByText('Gekopieerd').waitFor()
    const codes = recoveryCodesOn(await member.content())
    expect(codes.length).toBeGreaterThan(5)
    expect(await member.evaluate('navigator.clipboard.readText()')).toBe(codes.join('\n'))
    expect(site.complaints()).toEqual([])
  })
})
