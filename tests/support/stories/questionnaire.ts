import type { Express } from 'express'
import { type Logger, pino } from 'pino'
import supertest from 'supertest'
import type { ScanSettings } from '../../../src/application/scan/scan-settings.ts'
import type { Database } from '../../../src/db/engine/connect.ts'
import { operatorIn } from '../../../src/domain/account/actor.ts'
import { addDays, type Day, dayOf } from '../../../src/domain/calendar.ts'
import { lastMinuteOf } from '../../../src/domain/time-of-day.ts'
import { composeApp } from '../servers/app.ts'
import { launchChecks } from './launch-checks.ts'
import { exampleSettings } from './scenario.ts'

type Options = {
  readonly settings?: Partial<ScanSettings>
  readonly launched?: boolean
  readonly log?: Logger
  readonly environment?: NodeJS.ProcessEnv
}

/** Four weeks from today. Browsers drop an expired cookie, and tests can't set the clock of a browser. */
export const closesOn: Day = addDays(dayOf(new Date()), 28)

/** The real app with one scan, open by default, with the codes of its groups and a clock that can be set. */
export const questionnaire = async (
  database: Database,
  { settings, launched = true, log = silent, environment = {} }: Options = {},
) => {
  const clock = { now: new Date() }
  const acts = composeApp(database, { now: () => clock.now, log, environment })
  const institutionId = await acts.createInstitution('ROC Voorbeeld', [])
  const scanId = await acts.draftScan(
    operatorIn(institutionId),
    exampleSettings({ closesAt: lastMinuteOf(closesOn), ...settings }),
  )
  if (launched) await acts.launchScan(operatorIn(institutionId), scanId, launchChecks)
  const { groups } = await acts.getScan(institutionId, scanId)
  const codes = Object.fromEntries(groups.map(({ key, code }) => [key, code]))
  return {
    database,
    acts,
    clock,
    institutionId,
    scanId,
    codeOf: (group: string) => String(codes[group]),
    browserOf: (group: string) => respondentBrowser(acts.app, String(codes[group])),
  }
}

const silent = pino({ level: 'silent' })

export type Fields = Readonly<Record<string, string>>

/** A browser without JavaScript on the pages of one code. Keeps cookies, and follows no redirects. */
export const respondentBrowser = (app: Express, code: string) => {
  const agent = supertest.agent(app)
  const post = (path: string, fields: Fields = {}) => agent.post(`/s/${code}${path}`).type('form').send(fields)
  return {
    get: (path = '') => agent.get(`/s/${code}${path}`),
    head: (path = '') => agent.head(`/s/${code}${path}`),
    post,
    answer: (number: number, fields: Fields = { current: '2', desired: '3' }) => post(`/factors/${number}`, fields),
    sitDown: () => post('/seat', { onRecord: 'yes' }),
    /** Takes a seat and answers each question. */
    async fillIn(fields?: Fields) {
      await this.sitDown()
      for (let number = 1; number <= 6; number++) await this.answer(number, fields)
    },
    send: () => post('/sheet'),
  }
}
