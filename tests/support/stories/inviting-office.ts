import type { Database } from '../../../src/db/engine/connect.ts'
import { operatorIn } from '../../../src/domain/account/actor.ts'
import { composeApp } from '../servers/app.ts'
import { launchChecks } from './launch-checks.ts'
import { institutionWithPeople, signedIn } from './office.ts'
import { exampleSettings } from './scenario.ts'

type Settings = Parameters<typeof exampleSettings>[0]

/** The facilitator of an open scan at the page for addresses, with what its forms do. */
export const invitingOffice = async (database: Database, settings: Settings = {}) => {
  const acts = composeApp(database, { now: () => new Date('2026-11-20T12:00:00Z') })
  const institutionId = await institutionWithPeople(acts)
  const scanId = await acts.draftScan(operatorIn(institutionId), exampleSettings(settings))
  await acts.launchScan(operatorIn(institutionId), scanId, launchChecks)
  const facilitator = await signedIn(acts.app, 'gesprek@roc.example')
  const page = `/scans/${scanId}/addressees`
  const preview = (fields: Readonly<Record<string, string>>, file: Buffer | null = null, name = 'lijst') =>
    facilitator.upload(`${page}/preview`, { group: '', list: '', ...fields }, file, { from: page, name })
  return {
    acts,
    facilitator,
    page,
    preview,
    /** Reads the list that a page shows once more, with these choices changed. */
    again: (html: string, choices: Readonly<Record<string, string>>) => preview({ ...valuesIn(html), ...choices }),
  }
}

/** What the form of an understood list would post: its hidden fields and the options that are selected. */
export const valuesIn = (html: string): Readonly<Record<string, string>> => {
  const form = /<form[^>]*class="understood"[\s\S]*?<\/form>/.exec(html)?.[0] ?? ''
  const hidden = [...form.matchAll(/<input type="hidden" name="(?!_csrf)([^"]+)" value="([^"]*)">/g)]
  const selects = [...form.matchAll(/<select id="([^"]+)"[\s\S]*?<\/select>/g)]
  return Object.fromEntries([
    ...hidden.map(([, name = '', value = '']) => [name, value]),
    ...selects.map(([select, name = '']) => [name, /value="([^"]*)" selected/.exec(select)?.[1] ?? '']),
  ])
}
