import type { Page } from 'playwright-core'
import { agreedOn, TOLD_TO_ALL } from '../../seeds/demo-agreements.ts'
import { closedScanSheets } from '../../seeds/demo-answers.ts'
import { demoInventory } from '../../seeds/demo-inventory.ts'
import { FIELDS_OF } from '../../src/content/inventory/inventory-telling.ts'
import type { Language } from '../../src/domain/scan/rubric.ts'
import { LIST_WITH_FAULTS } from './stops/inviting-stops.ts'
import type { Story } from './story.ts'

const ENGLISH = `the and you your with this that these which from have has not are for their they when what where who how
  groups answers save back next here about only can will been an it its or if no yes each every until than question
  questions please again there by on to be were would should could more most other all any many
  january february march june july august october`

const DUTCH = `de het een en van niet wat je jij jullie zijn met voor naar bij ook maar nog deze dat wie hoe waar er aan op uit
  te om geen kan wordt worden als dan vraag vragen antwoord antwoorden bewaren terug groep groepen iedereen alle zonder
  hier alleen tot ze zij wij onze hun hebben heeft januari februari maart mei juni juli augustus oktober`

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Common words of one language that do not occur in the other. */
export const FOREIGN: { readonly [language in Language]: ReadonlySet<string> } = {
  nl: wordsOf(ENGLISH),
  en: wordsOf(DUTCH),
}

/** A percentage as the other language writes it. */
const FOREIGN_PERCENTAGE: { readonly [language in Language]: RegExp } = { nl: /\d%/g, en: /\d\s%/g }

/** The text that a reader sees or hears on the page, except parts that are marked as another language. */
const SAID = `(() => {
  const page = document.documentElement
  const other = (element) => element.closest('[lang]').lang !== page.lang
  const visible = (element) => element.checkVisibility?.() ?? true
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const texts = [document.title]
  while (walker.nextNode()) {
    const { parentElement } = walker.currentNode
    if (!other(parentElement) && !parentElement.closest('script, style, textarea, datalist')) texts.push(walker.currentNode.data)
  }
  for (const element of document.querySelectorAll('[aria-label], [alt], [placeholder], [title]')) {
    if (other(element) || !visible(element)) continue
    for (const name of ['aria-label', 'alt', 'placeholder', 'title']) texts.push(element.getAttribute(name) ?? '')
  }
  return texts.join('\\n')
})()`

const inventory = demoInventory('2026-01-01')

/** What is typed in rows of the inventory, and nothing that is chosen. */
const typedIn = (part: keyof typeof FIELDS_OF, rows: readonly object[]): readonly string[] => {
  const names = Object.entries(FIELDS_OF[part]).filter(([, { kind }]) => ['line', 'lines', 'text'].includes(kind))
  return rows.flatMap((row) =>
    names.flatMap(([name]) => (row as Readonly<Record<string, string | string[]>>)[name] ?? []),
  )
}

/** Texts that the people of the demo typed, which are Dutch in every language of the screen. */
const TYPED_IN_DEMO: readonly string[] = [
  'ROC Voorbeeld (verzonnen)',
  'Tweede College (verzonnen)',
  'Eerste meting',
  'Probeer deze zelf',
  TOLD_TO_ALL,
  ...typedIn('passport', [inventory.passport]),
  ...typedIn('titles', inventory.titles),
  ...typedIn('tasks', inventory.tasks),
  ...typedIn('arrangements', inventory.arrangements),
  ...agreedOn('2026-01-01').flatMap((agreement) => Object.values(agreement).filter((text) => typeof text === 'string')),
  // The title of a source.
  'Focus op de onderwijskundig ICT-professional',
  // In a mail, the offer to read it in the other language.
  'Prefer English? Open this link',
  'Liever in het Nederlands? Open deze link',
  ...LIST_WITH_FAULTS.split(/[;\n]/),
  ...Object.values(closedScanSheets).flatMap((sheets) =>
    sheets.flatMap((sheet) => Object.values(sheet).flatMap(({ remark }) => remark ?? [])),
  ),
]

const ADDRESS = /https?:\/\/\S+/g
const ID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g
/** The code of a scan, or the secret of an app: their random letters may spell a word. */
const CODE = /\b[0-9A-Z]{4}(?:[ -][0-9A-Z]{4})+\b/g
/** Where a figure breaks a long word over two lines. */
const BREAK_IN_WORD = /(?<=\p{L})-\s+(?=\p{Ll})/gu

const linesOf = (texts: readonly string[]): readonly string[] =>
  texts
    .flatMap((text) => text.replace(ADDRESS, ' ').split(/\n+/))
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line.length > 2)
    .sort((one, other) => other.length - one.length)

/** Words on the page that belong to the other language, after typed texts are removed. */
export const foreignWords = async (page: Page, language: Language, { typed }: Pick<Story, 'typed'>) => {
  const said: string = await page.evaluate(SAID)
  let ours = said
    .replace(ADDRESS, ' ')
    .replace(ID, ' ')
    .replace(CODE, ' ')
    .replace(BREAK_IN_WORD, '')
    .replace(/\s+/g, ' ')
  for (const line of linesOf([...typed, ...TYPED_IN_DEMO])) ours = ours.replace(anyCase(line), ' ')
  const words = ours.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? []
  const foreign = [...new Set(words.filter((word) => FOREIGN[language].has(word)))]
  return [
    ...foreign.map((word) => `foreign: ${aroundWord(ours, word)}`),
    ...(ours.match(FOREIGN_PERCENTAGE[language]) ?? []).map((found) => `foreign percentage: ${found}`),
  ]
}

const anyCase = (text: string) => new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'giu')

const aroundWord = (text: string, word: string): string => {
  const at = text.search(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu'))
  return text.slice(Math.max(0, at - 25), at + 25)
}
