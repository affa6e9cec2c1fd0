import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'

const BOXES = await readFile(new URL('./box-faults.js', import.meta.url), 'utf8')

/** One line for each target that is too small, page that is too wide and text that does not fit. */
export const boxFaults = (page: Page): Promise<readonly string[]> => page.evaluate(BOXES)

/** The style of readers who need more space between letters, words and lines (WCAG 2.2, 1.4.12). */
const ROOMY = `(() => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
    'p { margin-bottom: 2em !important }')
  document.adoptedStyleSheets.push(sheet)
})()`

export const giveRoom = (page: Page): Promise<unknown> => page.evaluate(ROOMY)

type SpokenNode = {
  readonly ignored: boolean
  readonly role?: { readonly value: string }
  readonly name?: { readonly value: string }
}

const OPERATED = ['button', 'link', 'textbox', 'searchbox', 'radio', 'checkbox', 'combobox', 'listbox', 'spinbutton']

/** The controls that have no name for a screen reader, in Chromium's own accessibility tree. */
export const namelessControls = async (page: Page): Promise<readonly string[]> => {
  const session = await page.context().newCDPSession(page)
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: readonly SpokenNode[] }
  await session.detach()
  const operated = nodes.filter(({ ignored, role }) => !ignored && OPERATED.includes(role?.value ?? ''))
  if (operated.length === 0) return ['no control on the page at all']
  return operated.filter(({ name }) => !name?.value.trim()).map(({ role }) => `no name: ${role?.value}`)
}

/**
 * Faults in the head of a page. It needs one main heading, its language, and a title that begins with the word for a
 * fault exactly when something must be corrected.
 */
export const headFaults = async (page: Page, language: string, wrong: boolean): Promise<readonly string[]> => {
  const { lang, headings, title } = (await page.evaluate(`({
    lang: document.documentElement.lang,
    headings: document.querySelectorAll('h1').length,
    title: document.title,
  })`)) as { lang: string; headings: number; title: string }
  const warns = /^(Fout|Error): /.test(title)
  return [
    ...(lang === language ? [] : [`language is ${lang}`]),
    ...(headings === 1 ? [] : [`${headings} main headings`]),
    ...(warns === wrong ? [] : [`title is ‘${title}’`]),
  ]
}
