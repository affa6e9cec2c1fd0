import { HtmlValidate } from 'html-validate'
import { expect, test } from 'vitest'
import { useDatabase } from '../support/database/database.ts'
import { composeApp } from '../support/servers/app.ts'
import { launchFields } from '../support/stories/launch-checks.ts'
import { draftFields, institutionWithPeople, signedIn, visitor } from '../support/stories/office.ts'

const database = useDatabase()
const validator = new HtmlValidate({ extends: ['html-validate:recommended'] })
const now = () => new Date('2026-11-20T12:00:00Z')

const faultsIn = async (path: string, html: string): Promise<readonly string[]> => {
  const { results } = await validator.validateString(html)
  return results.flatMap(({ messages }) =>
    messages.map(({ line, ruleId, message }) => `${path}:${line} ${ruleId}: ${message}`),
  )
}

test.each(['nl', 'en'])('every page for accounts is valid HTML in %s', async (language) => {
  const acts = composeApp(database.current, { now })
  const stranger = visitor(acts.app)
  const first = await stranger.get(`/first-run?lang=${language}`)
  await institutionWithPeople(acts)
  const board = await signedIn(acts.app, 'bestuur@roc.example')
  const facilitator = await signedIn(acts.app, 'gesprek@roc.example')
  await board.get(`/scans?lang=${language}`)
  await facilitator.get(`/scans?lang=${language}`)
  const scan = String((await board.post('/scans/new', draftFields())).headers.location)
  const wrong = await board.post('/scans/new', draftFields({ title: '', closesOn: 'x', 'groups[board][invited]': 'x' }))

  const pages: [string, string][] = [
    ['first run', first.text],
    ['a faulty draft', wrong.text],
  ]
  const read = async (member: typeof board, path: string) => {
    const { text, status } = await member.get(path)
    expect({ path, status }).toEqual({ path, status: 200 })
    pages.push([path, text])
  }
  await read(stranger, `/sign-in?lang=${language}`)
  for (const path of ['/scans', '/scans/new', scan, `${scan}/draft`, `${scan}/launch`, `${scan}/deletion`]) {
    await read(board, path)
  }
  await board.post(`${scan}/launch`, launchFields)
  await read(board, scan)
  await read(facilitator, scan)
  await read(board, `${scan}/closure`)
  await board.post(`${scan}/closure`, {})
  await read(board, scan)
  await read(board, `${scan}/report`)
  await read(board, `${scan}/downloads`)
  const faults = await Promise.all(pages.map(([path, html]) => faultsIn(path, html)))
  expect(faults.flat()).toEqual([])
  for (const [, html] of pages) expect(html).toContain(`<html lang="${language}">`)
})
