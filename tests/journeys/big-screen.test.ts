import type { BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { operatorIn } from '../../src/domain/account/actor.ts'
import { SCENES } from '../../src/domain/conversation/scene.ts'
import { barriersOn, browserIsHere } from '../support/people/browser.ts'
import { stagedWorkshop } from '../support/stories/staged-workshop.ts'

const TIME = { timeout: 240_000 }

describe.runIf(browserIsHere())('in a browser', () => {
  let staged: Awaited<ReturnType<typeof stagedWorkshop>>

  beforeAll(async () => {
    staged = await stagedWorkshop()
  })
  afterAll(() => staged.remove())

  test('keys and a presenter move between scenes, and leave fields, buttons and unsaved text alone', TIME, async () => {
    const scanId = await staged.closedScan('Toetsen')
    const page = await staged.signIn({ viewport: { width: 1920, height: 1080 } })
    const at = (scene: string) => page.waitForURL(`**${staged.sceneOf(scanId, scene)}`)
    await page.goto(staged.sceneOf(scanId, 'rubric'))
    for (const [key, scene] of [
      ['ArrowRight', 'hands'],
      ['ArrowLeft', 'rubric'],
      ['PageDown', 'hands'],
      ['Space', 'reveal'],
      ['PageUp', 'hands'],
      ['PageDown', 'reveal'],
      ['ArrowRight', 'look'],
      ['ArrowRight', 'questions'],
    ] as const) {
      await page.keyboard.press(key)
      await at(scene)
    }
    await page.keyboard.press('Control+ArrowRight')
    await page.getByRole('button', { name: 'Start' }).press('Space')
    await page.getByRole('button', { name: 'Pauze' }).waitFor()
    await page.getByLabel('Minuten').press('ArrowRight')
    await at('questions')

    await page.goto(staged.sceneOf(scanId, 'agreements'))
    const what = page.getByLabel('Wat gaan we precies doen?')
    await what.fill('Een zin')
    for (const key of ['ArrowLeft', 'ArrowLeft', 'Space', 'Escape']) await what.press(key)
    expect(await what.inputValue()).toBe('Een z in')
    await page.getByRole('button', { name: 'Afspraak bewaren' }).focus()
    await page.keyboard.press('ArrowLeft')
    await at('agreements')
    await page.locator('main').click({ position: { x: 5, y: 5 } })
    await page.keyboard.press('ArrowLeft')
    await at('choose')
    await page.keyboard.press('ArrowRight')
    await page.getByText('Een z in').waitFor()
    await page.keyboard.press('Escape')
    await page.waitForURL(`**${staged.workshopOf(scanId)}`)
    expect(staged.complaints()).toEqual([])
  })

  test(
    'hands typed are kept by every key; a faulty number stays, and closing the window asks first',
    TIME,
    async () => {
      const scanId = await staged.closedScan('Handen')
      const page = await staged.signIn()
      const at = (scene: string) => page.waitForURL(`**${staged.sceneOf(scanId, scene)}`)
      const asked: string[] = []
      page.on('dialog', async (dialog) => {
        asked.push(dialog.type())
        await dialog.dismiss()
      })
      const box = page.getByRole('group', { name: 'Bestuur' }).getByLabel('2 In ontwikkeling')
      const typeAndLeaveTheField = async (text: string) => {
        await box.fill(text)
        await page.locator('h1').click()
      }
      for (const [key, typed, scene] of [
        ['ArrowRight', '11', 'reveal'],
        ['ArrowLeft', '12', 'rubric'],
      ] as const) {
        await page.goto(staged.sceneOf(scanId, 'hands'))
        await typeAndLeaveTheField(typed)
        await page.keyboard.press(key)
        await at(scene)
        await page.goto(staged.sceneOf(scanId, 'hands'))
        expect(await box.inputValue()).toBe(typed)
      }
      await box.fill('13')
      await box.press('Enter')
      await page.waitForLoadState()
      await at('hands')
      expect(await box.inputValue()).toBe('13')

      await typeAndLeaveTheField('nee')
      await page.keyboard.press('ArrowRight')
      await page.getByRole('alert').waitFor()
      expect(await box.inputValue()).toBe('nee')
      expect(asked).toEqual([])
      for (const text of ['nee', '14']) {
        await box.fill(text)
        await page.evaluate("location.assign('/scans')")
        await expect.poll(() => asked.splice(0)).toEqual(['beforeunload'])
        await at('hands')
      }
      await page.locator('.way-next').click()
      await at('reveal')
      expect(asked).toEqual([])
    },
  )

  test('a page longer than the screen is paged to its end before the next one opens', TIME, async () => {
    const scanId = await staged.closedScan('Lang')
    const page = await staged.signIn({ viewport: { width: 1280, height: 200 } })
    await page.goto(staged.sceneOf(scanId, 'reveal'))
    const toGo = () => page.evaluate<number>('document.documentElement.scrollHeight - innerHeight - scrollY')
    expect(await toGo()).toBeGreaterThan(100)
    await page.keyboard.press('PageDown')
    await expect.poll(() => page.evaluate<number>('scrollY')).toBeGreaterThan(0)
    expect(page.url()).toContain('/reveal')
    await page.keyboard.press('End')
    await expect.poll(toGo).toBeLessThan(2)
    await page.keyboard.press('PageDown')
    await page.waitForURL('**/look')
  })

  test('the timer counts down, pauses, starts again, and says once that time is up', TIME, async () => {
    const scanId = await staged.closedScan('Klok')
    const page = await staged.signIn()
    await page.clock.install()
    await page.goto(staged.sceneOf(scanId, 'questions'))
    const clock = page.getByRole('timer')
    const over = page.getByRole('navigation').getByRole('status')
    const shows = async (time: string) => expect(await clock.textContent()).toBe(time)
    await shows('9:00')
    await page.getByRole('button', { name: 'Start' }).click()
    await page.clock.runFor(61_000)
    await shows('7:59')
    await page.getByRole('button', { name: 'Pauze' }).click()
    await page.clock.runFor(30_000)
    await shows('7:59')
    await page.getByRole('button', { name: 'Opnieuw' }).click()
    await shows('9:00')
    await page.getByLabel('Minuten').selectOption('2')
    await shows('2:00')
    expect(await over.textContent()).toBe('')
    await page.getByRole('button', { name: 'Start' }).click()
    await page.clock.runFor(121_000)
    await shows('0:00')
    expect(await over.textContent()).toBe('De tijd is om.')
    expect(await page.getByRole('button', { name: 'Start' }).isDisabled()).toBe(true)
  })

  test(
    'no scene has an accessibility barrier or scrolls sideways, on a wall, a phone, at 400 % or in forced colours',
    TIME,
    async () => {
      const scanId = await staged.closedScan('Drempels')
      await staged.acts.showHands(operatorIn(staged.institutionId), scanId, 'F1', {
        board: [1, 2, 3],
        coaches: [4, 0, 9],
      })
      const pages = [
        staged.workshopOf(scanId),
        `${staged.workshopOf(scanId)}/welcome`,
        ...SCENES.map((scene) => staged.sceneOf(scanId, scene)),
        `${staged.workshopOf(scanId)}/closing`,
      ]
      const screens: readonly BrowserContextOptions[] = [
        { viewport: { width: 1920, height: 1080 } },
        { viewport: { width: 1280, height: 720 }, javaScriptEnabled: true, forcedColors: 'active' },
        { viewport: { width: 360, height: 740 } },
        // 1280 by 1024 at 400 %.
        { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 },
      ]
      for (const screen of screens) {
        const page = await staged.signIn(screen)
        for (const path of pages) {
          await page.goto(path)
          expect(await barriersOn(page)).toEqual([])
          const width = await page.evaluate<number>('document.documentElement.scrollWidth')
          expect({ path, width }).toEqual({ path, width: screen.viewport?.width })
        }
      }
    },
  )

  test('in forced colours the marks of the panel take the colour of the text', TIME, async () => {
    const scanId = await staged.closedScan('Eigen kleuren')
    const page = await staged.signIn({ forcedColors: 'active' })
    const ground = await page.evaluate('getComputedStyle(document.body).backgroundColor')
    for (const [scene, fills] of [
      ['reveal', ['text']],
      ['choose', [ground]],
    ] as const) {
      await page.goto(staged.sceneOf(scanId, scene))
      const colours = await page.evaluate<string[]>(COLOURS_OF_MARKS)
      expect([scene, ...new Set(colours)]).toEqual([scene, ...fills])
    }
  })
})

/** What each mark of the panel is filled with; 'text' where that is the colour of the text. */
const COLOURS_OF_MARKS = `[...document.querySelectorAll('.panel .drawing *')].map((mark) => {
  const { fill, color } = getComputedStyle(mark)
  return fill === color ? 'text' : fill
})`
