import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { tellFromInventory } from '../../src/content/inventory/tell-from-inventory.ts'
import { tellInventory } from '../../src/content/inventory/tell-inventory.ts'
import { tellDossier, tellReport } from '../../src/content/tell-report.ts'
import type { ToldReport } from '../../src/content/told-report.ts'
import { EMPTY_INVENTORY } from '../../src/domain/inventory/inventory.ts'
import { agreementsDocument } from '../../src/pdf/documents/agreements-document.ts'
import { circularDocument } from '../../src/pdf/documents/circular-document.ts'
import { reportDocument } from '../../src/pdf/documents/document.ts'
import { feedbackPlacardDocument } from '../../src/pdf/documents/feedback-placard-document.ts'
import { inventoryDocument } from '../../src/pdf/documents/inventory-document.ts'
import { placardDocument } from '../../src/pdf/documents/placard-document.ts'
import { posterDocument } from '../../src/pdf/documents/poster-document.ts'
import { shortDocument } from '../../src/pdf/documents/short-document.ts'
import { slipsDocument } from '../../src/pdf/documents/slips-document.ts'
import { toldMirror } from '../support/mirror/told-mirror.ts'
import { MADE_ON, print } from '../support/readers/printed-report.ts'
import { longestCall, someCall, someFeedbackCall, someSlips } from '../support/stories/calls.ts'
import { secondRoundDossier } from '../support/stories/dossiers.ts'
import { fullInventory } from '../support/stories/inventories.ts'
import { tenGroupsReport } from '../support/stories/reports.ts'
import { nastyTexts, toldExample, toldReports, toldTiny, withTexts } from '../support/stories/told-reports.ts'

/** A command that takes PDF files and fails unless each meets every machine-checkable rule of PDF/UA-1. */
const check = process.env.PDF_UA_CHECK

const inTurn = (texts: readonly string[]) => {
  let turn = 0
  return () => texts[turn++ % texts.length] ?? ''
}

const toldInventory = (inventory = fullInventory()) =>
  tellInventory(
    {
      inventory,
      institution: 'ROC Voorbeeld',
      coachTitle: { singular: 'i-coach', plural: 'i-coaches' },
      today: '2026-11-29',
    },
    'nl',
  )

const toldFromInventory = () => tellFromInventory({ inventory: fullInventory(), frozenOn: '2026-11-29' }, toldExample())

type Case = readonly [name: string, told: ToldReport, document?: typeof agreementsDocument]

const agreed = () => tellDossier(secondRoundDossier(), 'nl')

const CALLS: readonly (readonly [name: string, document: Readable])[] = [
  ['placards', placardDocument([someCall(), longestCall('en')], MADE_ON)],
  ['circulars', circularDocument([someCall(), longestCall()], MADE_ON)],
  ['slips', slipsDocument(someSlips(10), MADE_ON)],
  ['placard of the feedback page', feedbackPlacardDocument(someFeedbackCall(), MADE_ON)],
  ['report with the inventory', reportDocument(toldExample(), MADE_ON, toldFromInventory())],
  [
    'report with an inventory of nasty texts',
    reportDocument(toldExample(), MADE_ON, withTexts(toldFromInventory(), inTurn(nastyTexts))),
  ],
  ['report with the mirror', reportDocument(toldExample(), MADE_ON, null, toldMirror())],
  [
    'report with a mirror of nasty texts',
    reportDocument(toldExample(), MADE_ON, null, withTexts(toldMirror(), inTurn(nastyTexts))),
  ],
  ['inventory', inventoryDocument(toldInventory(), MADE_ON)],
  ['empty inventory', inventoryDocument(toldInventory(EMPTY_INVENTORY), MADE_ON)],
  ['inventory of nasty texts', inventoryDocument(withTexts(toldInventory(), inTurn(nastyTexts)), MADE_ON)],
  [
    'inventory of long words',
    inventoryDocument(
      withTexts(toldInventory(), () => 'onderwijs'.repeat(60).slice(0, 500)),
      MADE_ON,
    ),
  ],
  ['placard of nasty texts', placardDocument([withTexts(someCall(), inTurn(nastyTexts))], MADE_ON)],
  ['slips of nasty texts', slipsDocument(someSlips(2, withTexts(someCall(), inTurn(nastyTexts))), MADE_ON)],
]

const CASES: readonly Case[] = [
  ...toldReports,
  ['no agreements', toldExample(), agreementsDocument],
  ['agreements', agreed(), agreementsDocument],
  ['agreements of nasty texts', withTexts(agreed(), inTurn(nastyTexts)), agreementsDocument],
  ['short version', toldExample(), shortDocument(['F6', 'F2'])],
  ['poster', toldExample(), posterDocument(['F6'])],
  ['poster of ten groups', tellReport(tenGroupsReport(), 'en'), posterDocument(['F1'])],
  ['poster of nasty texts', withTexts(toldExample(), inTurn(nastyTexts)), posterDocument(['F1'])],
  ['nasty texts', withTexts(toldExample(), inTurn(nastyTexts))],
  ['a word of 500 characters everywhere', withTexts(toldTiny(), () => 'onderwijs'.repeat(60).slice(0, 500))],
  ['much text everywhere', withTexts(toldTiny(), (text) => `${text} `.repeat(10))],
  ['no text at all', withTexts(toldExample(), () => '')],
]

test('every document conforms to PDF/UA-1', { timeout: 300_000 }, async () => {
  if (check === undefined) {
    process.stderr.write('\n*** NOT CHECKED: PDF/UA-1. Set PDF_UA_CHECK to a command that validates PDF files. ***\n')
    return
  }
  const folder = await mkdtemp(join(tmpdir(), 'bruggenscan-ua-'))
  const files = await Promise.all(
    [
      ...CASES.map(([name, told, document]) => [name, print(told, document)] as const),
      ...CALLS.map(([name, document]) => [name, buffer(document)] as const),
    ].map(async ([name, bytes]) => {
      const file = join(folder, `${name.replaceAll(/\W+/g, '-')}.pdf`)
      await writeFile(file, await bytes)
      return file
    }),
  )
  const { stdout } = await promisify(execFile)(check, files).catch((failed: { stdout: string }) => failed)
  await rm(folder, { recursive: true })
  expect(stdout).not.toContain('FAIL')
  expect(stdout.match(/compliant=true/g)).toHaveLength(CASES.length + CALLS.length)
})
