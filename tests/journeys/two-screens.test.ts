import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { barriersOn, browserIsHere } from '../support/people/browser.ts'
import { stagedWorkshop } from '../support/stories/staged-workshop.ts'

const TIME = { timeout: 240_000 }

describe.runIf(browserIsHere())('in a browser', () => {
  let staged: Awaited<ReturnType<typeof stagedWorkshop>>

  beforeAll(async () => {
    staged = await stagedWorkshop()
  })
  afterAll(() => staged.remove())

  test('the facilitator’s own screen and the big screen on another device follow each other', TIME, async () => {
    const scanId = await staged.closedScan('Samen op')
    const presenter = `${staged.workshopOf(scanId)}/presenter`
    const own = await staged.signIn({ viewport: { width: 390, height: 800 } })
    const big = await staged.signIn({ viewport: { width: 1920, height: 1080 } })
    const bigAt = (scene: string) => big.waitForURL(`**${staged.sceneOf(scanId, scene)}*`)
    const ownAt = (step: string) => own.getByRole('heading', { name: `Nu op het grote scherm: ${step}` }).waitFor()

    await own.goto(presenter)
    expect(await barriersOn(own)).toEqual([])
    await own.getByRole('button', { name: 'Begin met het welkom' }).click()
    await big.goto(`${staged.workshopOf(scanId)}/screen`)
    await big.waitForURL('**/workshop/welcome*')
    await own.getByRole('button', { name: 'Volgende: lezen' }).click()
    await bigAt('rubric')
    await big.keyboard.press('ArrowRight')
    await bigAt('hands')
    await ownAt('voorspellen')
    await own.getByText(/^Nog [23]:\d\d$/).waitFor()
    expect(await barriersOn(own)).toEqual([])

    const box = big.getByRole('group', { name: 'Bestuur' }).getByLabel('2 In ontwikkeling')
    await box.fill('2')
    await own.keyboard.press('ArrowRight')
    await ownAt('laten zien')
    await big.getByText('Het gesprek is al verder.').waitFor()
    expect(await barriersOn(big)).toEqual([])
    expect(big.url()).toContain('/hands')
    expect(await box.inputValue()).toBe('2')
    await own.keyboard.press('ArrowLeft')
    await ownAt('voorspellen')
    await big.getByText('Het gesprek is al verder.').waitFor({ state: 'detached' })
    expect(await box.inputValue()).toBe('2')
    await big.getByRole('button', { name: 'Volgende: laten zien' }).click()
    await bigAt('reveal')
    await ownAt('laten zien')
    await own.keyboard.press('ArrowLeft')
    await bigAt('hands')
    expect(await box.inputValue()).toBe('2')

    const asked: string[] = []
    big.on('request', (request) => {
      if (request.url().endsWith('/workshop/place')) asked.push(request.url())
    })
    await big.evaluate(`Object.defineProperty(document, 'hidden', { get: () => true })`)
    await big.waitForTimeout(2500)
    const before = asked.length
    await big.waitForTimeout(5000)
    expect(asked.length).toBe(before)
    expect(staged.complaints()).toEqual([])
  })

  test('a colleague looks along without moving the room’s screen, and takes over on purpose', TIME, async () => {
    const scanId = await staged.closedScan('Meekijken')
    const presenter = `${staged.workshopOf(scanId)}/presenter`
    const big = await staged.signIn({ viewport: { width: 1280, height: 720 } })
    const along = await staged.signIn({ viewport: { width: 390, height: 800 } }, 'bestuur')
    await big.goto(staged.sceneOf(scanId, 'hands'))
    await along.goto(staged.sceneOf(scanId, 'reveal'))
    await along.getByText('Alleen jij ziet deze stap.').waitFor()
    expect(await barriersOn(along)).toEqual([])
    await big.waitForTimeout(5000)
    expect([big.url(), along.url()].map((url) => url.split('/').at(-1))).toEqual(['hands', 'reveal'])

    await along.goto(presenter)
    expect(await barriersOn(along)).toEqual([])
    await along.getByRole('button', { name: 'Neem het over bij: voorspellen' }).click()
    await along.getByRole('button', { name: 'Volgende: laten zien' }).click()
    await big.waitForURL(`**${staged.sceneOf(scanId, 'reveal')}*`)
    expect(staged.complaints()).toEqual([])
  })

  test('without JavaScript a link shows where the other screen is', TIME, async () => {
    const scanId = await staged.closedScan('Zonder script')
    const own = await staged.signIn({ javaScriptEnabled: false })
    const big = await staged.signIn({ javaScriptEnabled: false })
    await own.goto(`${staged.workshopOf(scanId)}/presenter`)
    await own.getByRole('button', { name: 'Begin met het welkom' }).click()
    await own.getByRole('button', { name: 'Volgende: lezen' }).click()
    await own.getByText(/Hier zijn 2 minuten voor, tot \d\d\.\d\d uur\./).waitFor()
    await big.goto(`${staged.workshopOf(scanId)}/screen`)
    await big.waitForURL(`**${staged.sceneOf(scanId, 'rubric')}*`)
    await big.getByRole('link', { name: 'Volgende: voorspellen' }).click()
    await own.getByRole('link', { name: 'Laat zien waar het grote scherm nu is' }).click()
    await own.getByRole('heading', { name: 'Nu op het grote scherm: voorspellen' }).waitFor()
  })
})
