import type { Page } from 'playwright-core'

/** What has the focus: how it is called, and whether its outline shows. A card shows that of the button in it. */
const FOCUSED = `(() => {
  const focused = document.activeElement
  const outlined = (element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2
  }
  const label = focused.labels?.[0]
  const name = focused.getAttribute('aria-label') ?? label?.textContent ?? focused.textContent
  return {
    name: name.trim().replace(/\\s+/g, ' '),
    visible: outlined(focused) || (label ? outlined(label) : false),
    isSummaryOfErrors: focused.classList.contains('problems'),
    id: focused.id,
  }
})()`

export type Focused = {
  readonly name: string
  readonly visible: boolean
  readonly isSummaryOfErrors: boolean
  readonly id: string
}

export const focusedOn = (page: Page): Promise<Focused> => page.evaluate(FOCUSED)

const FARTHEST = 60

/**
 * Presses Tab until something of that name has the focus; gives the names that were passed, this one last.
 * @throws Error when something on the way shows no focus, or the name doesn't come
 */
export const tabTo = async (page: Page, name: string | RegExp): Promise<readonly string[]> => {
  const passed: string[] = []
  while (passed.length < FARTHEST) {
    await page.keyboard.press('Tab')
    const focused = await focusedOn(page)
    if (!focused.visible) throw new Error(`no visible focus on '${focused.name}' after ${passed.join(' | ')}`)
    passed.push(focused.name)
    if (typeof name === 'string' ? focused.name === name : name.test(focused.name)) return passed
  }
  throw new Error(`'${name}' was not reached: ${passed.join(' | ')}`)
}

/** Presses a key that leads to another page. */
export const pressAndGo = async (page: Page, key: string): Promise<void> => {
  await Promise.all([page.waitForEvent('load'), page.keyboard.press(key)])
}
