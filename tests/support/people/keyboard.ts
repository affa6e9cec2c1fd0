import type { Page } from 'playwright-core'

/** The element with the focus: its name, and whether its outline is visible. A card shows the outline of its button. */
const FOCUSED = `(() => {
  const focused = document.activeElement
  const outlined = (element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2
  }
  const label = focused.labels?.[0]
  const name = focused.getAttribute('aria-label') ?? label?.innerText ?? focused.textContent
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
 * Presses Tab until an element with that name has the focus. Returns the names of all passed elements, this one last.
 * @throws Error when an element on the way shows no focus, or no element has the name
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
