import { expect, expectTypeOf, test } from 'vitest'
import type { UseCases } from '../../../src/application/use-cases.ts'
import { type Actor, memberIn, operatorIn } from '../../../src/domain/account/actor.ts'
import { useDatabase } from '../../support/database/database.ts'
import { launchChecks } from '../../support/stories/launch-checks.ts'
import { institutionWithPeople, PASSWORD } from '../../support/stories/office.ts'
import { exampleSettings, startedUseCases } from '../../support/stories/scenario.ts'

const database = useDatabase()

/** What a respondent does, who has no account; what only the clock does; and a question. */
type WithoutActor =
  | (
      | 'takeSeat'
      | 'beginSheet'
      | 'carryDraft'
      | 'pickUnit'
      | 'saveAnswer'
      | 'saveSet'
      | 'skipSets'
      | 'sendSheet'
      | 'optOut'
    )
  | 'closeScanWhenDue'
  | 'previewLetter'

type MembersAct = Exclude<keyof UseCases, WithoutActor>

/** The acts whose first argument is something else. */
type Anonymous = { [act in MembersAct]: Parameters<UseCases[act]>[0] extends Actor ? never : act }[MembersAct]

test('every act of a member asks first who acts, and does not compile without', () => {
  expectTypeOf<Anonymous>().toBeNever()
  // @ts-expect-error: nobody closes it
  expectTypeOf<UseCases['closeScan']>().toBeCallableWith('a scan')
  // @ts-expect-error: an institution is nobody
  expectTypeOf<UseCases['logExport']>().toBeCallableWith('an institution', 'a scan', 'csv')
})

test('the audit log names a member, and neither the operator nor the clock', async () => {
  const { acts, clock } = startedUseCases(database.current)
  const institutionId = await institutionWithPeople(acts)
  const signedIn = await acts.signIn('bestuur@roc.example', PASSWORD)
  if (!signedIn.ok) throw new Error(signedIn.reason)
  const board = memberIn(institutionId, signedIn.accountId)
  const drafted = (title: string) => acts.draftScan(board, exampleSettings({ title }))
  const [byBoard, byOperator, byClock] = [await drafted('bestuur'), await drafted('beheer'), await drafted('klok')]
  for (const scanId of [byBoard, byOperator, byClock]) await acts.launchScan(board, scanId, launchChecks)
  await acts.closeScan(board, byBoard)
  await acts.closeScan(operatorIn(institutionId), byOperator)
  clock.now = new Date('2026-12-19T12:00:00Z')
  expect(await acts.closeDueScans()).toBe(1)
  const lines = (await acts.readAuditLog(institutionId)).map(({ act, who, scan }) => [act, who, scan])
  expect(lines).toHaveLength(6)
  expect(lines).toEqual(
    expect.arrayContaining([
      ['launch-scan', 'bestuur', 'bestuur'],
      ['launch-scan', 'bestuur', 'beheer'],
      ['launch-scan', 'bestuur', 'klok'],
      ['close-scan', 'bestuur', 'bestuur'],
      ['close-scan', null, 'beheer'],
      ['close-scan', null, 'klok'],
    ]),
  )
})
