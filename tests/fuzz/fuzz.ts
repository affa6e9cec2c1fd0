import { Writable } from 'node:stream'
import type { Database } from '../../src/db/engine/connect.ts'
import { createLog } from '../../src/log.ts'
import { createApp } from '../../src/web/app.ts'
import { hostileTexts } from '../support/arbitrary/hostile-texts.ts'
import { composeApp } from '../support/servers/app.ts'
import { type FullInstitution, fullInstitution } from '../support/stories/full-institution.ts'
import { PASSWORD } from '../support/stories/office.ts'
import { addressOf } from '../web/access/address-of.ts'
import { type Access, matrix } from '../web/access/matrix.ts'
import { type Browser, serve } from './browser.ts'
import { type Chance, chanceFrom } from './chance.ts'
import { faultsInLog, faultsOf } from './faults-of.ts'
import { formsOn, type ShownForm } from './forms-on.ts'
import { hostileRequest, type Target } from './hostile-request.ts'
import { STATED } from './stated-fields.ts'

export type Fuzzed = {
  readonly requests: number
  /** The number of answers with each status. */
  readonly statuses: Readonly<Record<string, number>>
  /** Posts without a form on any page that was read. They were sent without fields. */
  readonly formless: readonly string[]
  readonly faults: readonly string[]
}

/** Sends hostile requests to every route, as somebody who may go everywhere. */
export const fuzz = async (
  database: Database,
  requests: number,
  seed: number,
  report: (line: string) => void = () => {},
): Promise<Fuzzed> => {
  const chance = chanceFrom(seed)
  const logged: string[] = []
  const log = createLog(
    { logLevel: 'info' },
    new Writable({ write: (line, _, done) => done(void logged.push(String(line))) }),
  )
  const acts = composeApp(database, { now: () => new Date('2026-11-20T12:00:00Z'), log })
  acts.readiness.serve({ database: acts.databaseChecks.database })
  // Printing has its own threads and its own tests. Here a document to print is returned as it is.
  const print = async (document: unknown) => Buffer.from(`%PDF-${JSON.stringify(document)}`)
  const { browser, close } = await serve(createApp({ ...acts, writePdf: print, writeSecretPdf: print }))
  const statuses: Record<string, number> = {}
  const faults = new Set<string>()
  const formless = new Set<string>()
  let asked = 0

  while (asked < requests) {
    const name = `i${asked}.example`
    const owner = await fullInstitution(acts, name)
    const anyone = browser()
    const member = await signedIn(browser(), name, chance)
    const targets = await targetsOf([anyone, member], owner)
    const posts = targets.filter(({ name: route }) => route.startsWith('POST'))
    for (const { name: route, form } of posts) if (!form) formless.add(route)
    for (let turn = 0; turn < TURNS && asked < requests; turn++) {
      const target = chance.oneOf(chance.once(3) ? targets : posts)
      if (ENDS.test(target.name) && !chance.once(10)) continue
      const who = ANYONES.test(target.name) && !chance.once(3) ? anyone : member
      const request = hostileRequest(chance, target, owner, await who.token())
      asked++
      const got = await who.ask(request)
      statuses[got.status] = (statuses[got.status] ?? 0) + 1
      for (const fault of faultsOf(got)) {
        const line = `${target.name}: ${fault}`
        if (faults.has(line)) continue
        faults.add(line)
        report(
          `${line}\n  ${described(request)}\n  ${logged.findLast((each) => each.includes('request failed')) ?? ''}`,
        )
      }
      if (who === member && got.headers.location?.startsWith('/sign-in')) await signedIn(member, name, chance)
    }
    report(`${asked} of ${requests} requests`)
  }
  await close()
  return {
    requests: asked,
    statuses,
    formless: [...formless],
    faults: [...faults, ...faultsInLog(logged.join(''))],
  }
}

/** Routes for which it matters that nobody is signed in. */
const ANYONES = / \/([sf]\/|sign-in|first-run|code|$)/

const described = ({ method, path, headers, body }: ReturnType<typeof hostileRequest>): string =>
  `${method} ${path} ${JSON.stringify(headers)}\n${body?.toString('latin1').slice(0, 1_500) ?? ''}`

/** The number of requests before a new institution with everything in it. */
const TURNS = 400

/** Routes that end something get fewer requests, so that the rest stays there. */
const ENDS = /(deletion|erasure|closure|launch|sign-out|end|renewal|removal|withdrawal)$/

const signedIn = async (browser: Browser, name: string, chance: Chance): Promise<Browser> => {
  browser.cookies.clear()
  const page = await browser.ask({ path: '/sign-in' })
  const resume = chance.oneOf(hostileTexts.resume ?? [])
  const _csrf = tokenOf(formsOn(page.text, '/sign-in'))
  const fields = new URLSearchParams({ email: `both@${name}`, password: PASSWORD, resume, _csrf })
  await browser.ask({ ...posted, path: '/sign-in', body: Buffer.from(String(fields)) })
  return browser
}

const posted = { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' } }

const tokenOf = (forms: readonly ShownForm[]): string => forms[0]?.fields.get('_csrf') ?? ''

/** Every route, and for a post the form that one of these browsers finds for it on a page. */
const targetsOf = async (browsers: readonly Browser[], owner: FullInstitution): Promise<readonly Target[]> => {
  const names = Object.keys(matrix)
  const forms: ShownForm[] = []
  for (const browser of browsers) {
    for (const name of names.filter((each) => each.startsWith('GET'))) {
      const path = addressOf(name.slice(4), matrix[name] as Access, owner)
      const { status, text, headers } = await browser.ask({ path })
      if (status === 200 && headers['content-type']?.includes('html')) forms.push(...formsOn(text, path))
    }
    await browser.ask({ ...posted, path: `/s/${owner.code}/seat`, body: Buffer.from('') })
  }
  return names.map((name) => ({ name, form: forms.find(({ action }) => isAt(name, action)) ?? formOf(name) }))
}

/** The form of a post that a page shows only in another state. */
const formOf = (name: string): ShownForm | null => {
  const fields = STATED[name]
  return fields
    ? { action: '', files: name.endsWith('addressees'), fields: new Map(fields.map((each) => [each, ''])) }
    : null
}

const isAt = (name: string, action: string): boolean => {
  const pattern = name
    .replace(/^POST /, '')
    .replace(/[.]/g, '\\.')
    .replace(/:\w+/g, '[^/]+')
  return name.startsWith('POST') && new RegExp(`^${pattern}$`).test(action.replace(/[?#].*/, ''))
}
