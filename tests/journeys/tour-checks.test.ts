import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { barriersOn, blockOn, browserIsHere, launchBrowser, reportTrespasses } from '../support/people/browser.ts'
import { boxFaults, giveRoom, headFaults, namelessControls } from '../tour/faults-on.ts'
import { FOREIGN, foreignWords } from '../tour/foreign-words.ts'
import { stops } from '../tour/stops.ts'

const story = { typed: ['The people who typed this'] }

test('every stop of the tour has its own name, so that no picture overwrites another', () => {
  const names = stops.map(({ name }) => name)
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
})

/** The checks of the tour, each on a page with the fault that it should find. */
describe.runIf(browserIsHere())('the tour finds a planted fault', () => {
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    browser = await launchBrowser()
    page = await browser.newPage({ viewport: { width: 320, height: 640 } })
  })
  afterAll(() => browser.close())

  const show = (body: string, { lang = 'nl', title = 'Titel' } = {}) =>
    page.setContent(`<!DOCTYPE html><html lang="${lang}"><title>${title}</title><body><main><h1>Kop</h1>${body}</main>`)

  test('a control that is too small, except a link within a sentence', async () => {
    await show('<p><a href="#x">Terug</a></p><p>Een zin met <a href="#y">een link</a> erin.</p>')
    expect(await boxFaults(page)).toEqual([expect.stringMatching(/^small: .*Terug$/)])
    await show('<label style="padding: 0">A <input type="radio"></label>')
    expect(await boxFaults(page)).toHaveLength(1)
  })

  test('a page that is too wide, and a text that is cut off when it gets extra space', async () => {
    await show('<p style="width: 400px">breed</p>')
    expect(await boxFaults(page)).toContainEqual(expect.stringContaining('page is'))
    await show('<p style="height: 1.2em; line-height: 1.2; overflow: hidden">Eén regel die past</p>')
    expect(await boxFaults(page)).toEqual([])
    await giveRoom(page)
    expect(await boxFaults(page)).toContainEqual(expect.stringMatching(/^cut off/))
  })

  test('a style that the policy of a page blocks, and a request to another site', async () => {
    const own = await browser.newPage()
    const trespasses: string[] = []
    await own.route('**', (route) =>
      route.fulfill({
        contentType: 'text/html',
        headers: { 'Content-Security-Policy': "default-src 'none'; img-src https:" },
        body: '<!DOCTYPE html><p style="color: red">rood</p><img src="https://elders.example/spion.gif" alt="">',
      }),
    )
    await reportTrespasses(own, ['http://hier.example'], trespasses)
    await own.goto('http://hier.example/')
    expect(trespasses.sort()).toEqual([
      'asked another origin: https://elders.example/spion.gif',
      'policy violated: style-src-attr inline',
    ])
    await own.close()
  })

  test('no script where scripts are blocked, on the next page either, while others come', async () => {
    const server = createServer((req, res) => {
      const isScript = req.url?.endsWith('.js')
      res.setHeader('Content-Type', isScript ? 'text/javascript' : 'text/html')
      res.end(
        isScript
          ? `document.title += ' en meer'`
          : '<!DOCTYPE html><title>Titel</title><script src="/meer.js"></script>',
      )
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const own = await browser.newPage()
    await own.goto(site)
    expect(await own.title()).toBe('Titel en meer')
    await blockOn(own, ['*.js'])
    for (const path of ['/', '/volgende']) {
      await own.goto(site + path)
      expect(await own.title()).toBe('Titel')
    }
    await own.close()
    server.close()
  })

  test('a control without a name', async () => {
    await show('<button></button>')
    expect(await namelessControls(page)).toEqual(['no name: button'])
  })

  test('a title that hides that something is wrong, a wrong language, and a second main heading', async () => {
    await show('<h1>Nog een</h1>', { lang: 'en' })
    expect(await headFaults(page, 'nl', true)).toHaveLength(3)
    await show('', { title: 'Fout: Titel' })
    expect(await headFaults(page, 'nl', true)).toEqual([])
  })

  test('a word in the other language, except typed text and text marked with its language', async () => {
    await show('<p>Sla op: the people who typed this. <span lang="en">with</span> 5 %</p>')
    expect(await foreignWords(page, 'nl', story)).toEqual([])
    await show('<p>Sla op</p><button aria-label="Save"></button> 5%')
    expect(await foreignWords(page, 'nl', story)).toEqual([expect.stringContaining('Save'), 'foreign percentage: 5%'])
    await show('<p>Bewaren, maart</p>', { lang: 'en', title: 'Title' })
    expect(await foreignWords(page, 'en', story)).toHaveLength(2)
  })

  test('no word is on the lists of both languages', () => {
    expect([...FOREIGN.nl].filter((word) => FOREIGN.en.has(word))).toEqual([])
  })

  test('colours with too little contrast, with axe', async () => {
    await show('<p style="color: #999">Vaag</p>')
    expect(await barriersOn(page)).toContainEqual(expect.stringContaining('color-contrast'))
  })
})
