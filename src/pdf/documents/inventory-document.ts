import type { Readable } from 'node:stream'
import { printable } from '../../content/drawing/printable-text.ts'
import { inventoryPrintWords } from '../../content/inventory/print-words.ts'
import type { ToldInventory } from '../../content/inventory/told-inventory.ts'
import { glyphsOf } from '../paper/fonts.ts'
import { STEP, WHOLE_WIDTH } from '../paper/grid.ts'
import { identify } from '../paper/identify.ts'
import { framePages } from '../paper/page-frame.ts'
import { openPaper, type Paper } from '../paper/paper.ts'
import type { Tag } from '../paper/tags.ts'
import { text } from '../paper/text.ts'
import { type Style, TYPE } from '../paper/type-scale.ts'
import { placeFacts, placeTasks } from '../parts/inventory-facts.ts'
import { placeSignals } from '../parts/inventory-signals.ts'

/** Room for a heading with a few lines below it, in points. */
const SOME_ROOM = 110

/** Who does what, on A4: what there is to talk about, and then everything that is filled in. Made like `reportDocument`. */
export const inventoryDocument = (inventory: ToldInventory, madeOn: Date): Readable => {
  const paper = openPaper(inventory.language, madeOn)
  const { doc, flow } = paper
  const told = printable(inventory, glyphsOf(doc))
  const words = inventoryPrintWords(told.language)
  const name = joined(words.title, told.institution)
  identify(doc, name)
  const part = paper.startPart(words.title)
  const say = (words: string, style: Style = TYPE.body) =>
    flow.place({ stacks: [text(doc, part, 'P', words, style, WHOLE_WIDTH)] })
  flow.place({ stacks: [text(doc, part, 'H1', words.title, TYPE.display, WHOLE_WIDTH)] })
  flow.skip(STEP)
  say(joined(told.institution, told.asOf === '' ? '' : words.asOf(told.asOf)))
  say(words.lead)

  placeHeading(paper, part, words.signals)
  say(told.first.length === 0 ? words.noSignals : words.signalsLead)
  placeSignals(paper, part, told.first)
  const firstOnes = new Set(told.first.map(textOf))
  const others = told.signals.filter((signal) => !firstOnes.has(textOf(signal)))
  if (others.length > 0) {
    placeHeading(paper, part, words.moreSignals)
    placeSignals(paper, part, others)
  }

  placeHeading(paper, part, words.passport)
  placeFacts(paper, part, '', told.passport)
  placeHeading(paper, part, words.titles)
  if (told.titles.length === 0) say(words.none)
  for (const title of told.titles) placeFacts(paper, part, title.name, title.facts)
  placeHeading(paper, part, words.tasks)
  for (const level of new Set(told.tasks.map((task) => task.level))) {
    placeTasks(
      paper,
      part,
      level,
      told.tasks.filter((task) => task.level === level),
    )
  }
  placeHeading(paper, part, words.arrangements)
  if (told.arrangements.length === 0) say(words.none)
  for (const each of told.arrangements) placeFacts(paper, part, joined(each.name, each.standing), each.facts)
  if (told.missing.length > 0) {
    placeHeading(paper, part, words.missing)
    for (const each of told.missing) say(each)
  }
  flow.skip(3 * STEP)
  say(words.source, TYPE.small)
  framePages(paper, name)
  doc.end()
  return doc
}

const placeHeading = ({ doc, flow }: Paper, part: Tag, heading: string): void => {
  flow.skip(4 * STEP)
  flow.makeRoom(SOME_ROOM)
  doc.outline.addItem(heading)
  flow.place({ stacks: [text(doc, part, 'H2', heading, TYPE.title, WHOLE_WIDTH)] })
}

const textOf = (value: unknown): string => JSON.stringify(value)

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ')
