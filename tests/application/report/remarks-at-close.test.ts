import { expect, test } from 'vitest'
import { FACTOR_KEYS } from '../../../src/content/rubric.ts'
import { operatorIn } from '../../../src/domain/account/actor.ts'
import { useDatabase } from '../../support/database/database.ts'
import { keptRemarks } from '../../support/database/kept-rows.ts'
import { randomAnswer, readyRespondent, sentSheets } from '../../support/people/respondent.ts'
import { launchedScan, type Scenario } from '../../support/stories/scenario.ts'

const database = useDatabase()
const [FIRST = '', SECOND = ''] = FACTOR_KEYS

const close = ({ acts, institutionId, scanId }: Scenario) => acts.closeScan(operatorIn(institutionId), scanId)

/** Somebody on the board sends a sheet with a remark on one factor. */
const sentRemark = async (scenario: Scenario, factor: string, remark: string) => {
  const respondent = await readyRespondent(scenario, 'board')
  await respondent.save(factor, { ...randomAnswer(), remark })
  await respondent.send()
}

const sentRemarks = async (scenario: Scenario, factor: string, remarks: readonly string[]) => {
  for (const remark of remarks) await sentRemark(scenario, factor, remark)
}

test('with ten sheets shown, the remarks of a factor that has three are kept', async () => {
  const scenario = await launchedScan(database.current)
  await sentRemarks(scenario, FIRST, ['een', 'twee', 'drie'])
  await sentRemarks(scenario, SECOND, ['vier', 'vijf'])
  await sentSheets(scenario, 'teachers', 5)
  await close(scenario)
  const kept = await keptRemarks(scenario)
  expect(kept.map(({ text }) => text).sort()).toEqual(['drie', 'een', 'twee'])
  expect(kept.map(({ factor }) => factor)).toEqual([FIRST, FIRST, FIRST])
})

test('sheets of a hidden group do not count: with nine shown no remark is kept', async () => {
  const scenario = await launchedScan(database.current)
  await sentRemarks(scenario, FIRST, ['een', 'twee', 'drie', 'vier'])
  await sentSheets(scenario, 'teachers', 5)
  await sentSheets(scenario, 'coaches', 2)
  await close(scenario)
  expect(await keptRemarks(scenario)).toEqual([])
})

test('kept remarks lose the order in which they were sent', async () => {
  const scenario = await launchedScan(database.current)
  const sent = Array.from({ length: 14 }, (_, index) => `opmerking ${index}`)
  await sentRemarks(scenario, FIRST, sent)
  expect((await keptRemarks(scenario)).map(({ text }) => text)).toEqual(sent)
  await close(scenario)
  const kept = (await keptRemarks(scenario)).map(({ text }) => text)
  // The shuffle gives the same order once in 14! times, one in 87 thousand million.
  expect(kept).not.toEqual(sent)
  expect([...kept].sort()).toEqual([...sent].sort())
})
