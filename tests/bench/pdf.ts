import { existsSync } from 'node:fs'
import { buffer } from 'node:stream/consumers'
import type { BrowserContext, Page } from 'playwright-core'
import { reportDocument } from '../../src/pdf/documents/document.ts'
import { CHROMIUM, launchBrowser } from '../support/people/browser.ts'
import { startDemoReport } from './demo-report.ts'
import { recordDrawing, replayDrawing } from './recorded-drawing.ts'
import { type Contender, type Spread, timeInTurn } from './rounds.ts'

type StorageState = Awaited<ReturnType<BrowserContext['storageState']>>

export type PdfBench = {
  readonly timings: readonly Spread[]
  /** The sizes in bytes of the report and of the same drawing without structure. */
  readonly bytes: { readonly report: number; readonly floor: number }
  /** Null without a browser. */
  readonly chromium: string | null
}

/**
 * Times printing the whole report of the demo. The floor is pdfkit that draws the same without structure, by itself
 * or with the words of our own texts shaped by earlier documents. The report is also compared with a browser that
 * prints the page of the report: with the page open, loading it first, or starting for it.
 */
export const benchPdf = async ({ rounds = 15, warmUps = 3 } = {}): Promise<PdfBench> => {
  const demo = await startDemoReport()
  const browser = existsSync(CHROMIUM) ? await launchBrowser() : null
  try {
    const { told } = demo
    const strokes = await recordDrawing(told)
    const print = () => buffer(reportDocument(told, new Date()))
    const floor = () => replayDrawing(strokes, 'of its own')
    const page = await browser?.newPage()
    if (page) await demo.open(page)
    const inBrowser: readonly Contender[] = page
      ? [
          { name: 'Chromium, page open', run: () => printed(page) },
          { name: 'Chromium, page loaded first', run: () => page.reload().then(() => printed(page)) },
          {
            name: 'Chromium, started for it',
            run: async () => startedFor(page.url(), await page.context().storageState()),
          },
        ]
      : []
    const timings = await timeInTurn(
      [
        { name: 'the report', run: print },
        { name: 'floor: the same drawing, bare', run: floor },
        { name: 'the same, with shared words', run: () => replayDrawing(strokes, 'shared') },
        ...inBrowser,
      ],
      rounds,
      warmUps,
    )
    const bytes = { report: (await print()).length, floor: (await floor()).length }
    return { timings, bytes, chromium: browser?.version() ?? null }
  } finally {
    await browser?.close()
    await demo.stop()
  }
}

/** With as much of the report's structure as a browser offers: tags and bookmarks. */
const printed = (page: Page) => page.pdf({ format: 'A4', tagged: true, outline: true })

/** The cost for a server that keeps no browser open. */
const startedFor = async (address: string, storageState: StorageState) => {
  const browser = await launchBrowser()
  const page = await (await browser.newContext({ storageState })).newPage()
  await page.goto(address)
  await printed(page)
  await browser.close()
}
