import { pino } from 'pino'
import type { ScanSettings } from '../../../src/application/scan/scan-settings.ts'
import { type Composed, compose } from '../../../src/compose.ts'
import { readConfig } from '../../../src/config.ts'
import type { Database } from '../../../src/db/engine/connect.ts'
import { operatorIn } from '../../../src/domain/account/actor.ts'
import type { InstitutionId, ScanId } from '../../../src/domain/ids.ts'
import { lastMinuteOf } from '../../../src/domain/time-of-day.ts'
import { ledgerFolder } from '../database/ledger-folder.ts'
import { CHEAP_HASH } from '../servers/app.ts'
import { launchChecks } from './launch-checks.ts'

/** One scan of one institution, the use cases composed as in production, and a clock that the test may set. */
export type Scenario = {
  readonly database: Database
  readonly acts: Composed
  readonly clock: { now: Date }
  readonly institutionId: InstitutionId
  readonly scanId: ScanId
}

/** A board on the record, coaches shown from three sheets on, teachers from five. */
export const exampleSettings = (changes: Partial<ScanSettings> = {}): ScanSettings => ({
  title: 'Nulmeting najaar 2026',
  referenceDate: '2026-11-01',
  coachTitle: { singular: 'mediacoach', plural: 'mediacoaches' },
  edition: 'standard-1',
  sets: [],
  expectations: [],
  introduction: '',
  asksWish: true,
  takesRemarks: true,
  closesAt: lastMinuteOf('2026-12-18'),
  groups: [
    { key: 'board', label: null, visibility: { mode: 'on-record' }, invited: 3 },
    { key: 'coaches', label: null, visibility: { mode: 'protected', threshold: 3 }, invited: 8 },
    { key: 'teachers', label: null, visibility: { mode: 'protected', threshold: 5 }, invited: 120 },
  ],
  units: [],
  ...changes,
})

/** Settings with every group on the record. Nothing is hidden, so the report shows all that was counted. */
export const onRecordSettings = (): ScanSettings => {
  const settings = exampleSettings()
  return exampleSettings({ groups: settings.groups.map((group) => ({ ...group, visibility: { mode: 'on-record' } })) })
}

/** The use cases with a clock that stands still, in the weeks in which the example scan takes answers. */
export const startedUseCases = (database: Database) => {
  const clock = { now: new Date('2026-11-20T12:00:00Z') }
  const config = readConfig({ LOG_LEVEL: 'silent', LEDGER_DIR: ledgerFolder() })
  const log = pino({ level: 'silent' })
  const clocks = { now: () => clock.now, stopwatch: () => clock.now.getTime() }
  const acts = compose(config, database, 'a secret that only tests know, long enough', log, clocks, CHEAP_HASH)
  return { database, acts, clock }
}

export const draftedScan = async (database: Database, settings = exampleSettings()): Promise<Scenario> => {
  const started = startedUseCases(database)
  const institutionId = await started.acts.createInstitution('ROC Voorbeeld', [])
  return { ...started, institutionId, scanId: await started.acts.draftScan(operatorIn(institutionId), settings) }
}

export const launchedScan = async (database: Database, settings = exampleSettings()): Promise<Scenario> => {
  const scenario = await draftedScan(database, settings)
  await scenario.acts.launchScan(operatorIn(scenario.institutionId), scenario.scanId, launchChecks)
  return scenario
}
