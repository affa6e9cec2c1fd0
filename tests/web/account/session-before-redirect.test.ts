import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { createApp } from '../../../src/web/app.ts'
import { useDatabase } from '../../support/database/database.ts'
import { composeApp } from '../../support/servers/app.ts'
import { listening } from '../../support/servers/listening.ts'
import { institutionWithPeople, PASSWORD } from '../../support/stories/office.ts'

const database = useDatabase()

/** An app that takes a third of a second to save a session. */
const slowApp = async () => {
  const acts = composeApp(database.current)
  await institutionWithPeople(acts)
  const slowly: typeof acts.poolQuery = async (text, values) => {
    if (/insert into/i.test(text)) await wait(300)
    return acts.poolQuery(text, values)
  }
  return listening(createApp({ ...acts, poolQuery: slowly }))
}

test('after signing in, the next page knows the member, however slowly the session is saved', async () => {
  const { origin, close } = await slowApp()
  const form = await fetch(`${origin}/sign-in`)
  const token = /name="_csrf" value="([^"]+)"/.exec(await form.text())?.[1] ?? ''
  // A browser follows a redirect as soon as it has the headers. So does this test: it never waits for the end of the
  // answer.
  const answer = await fetch(`${origin}/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie: cookieOf(form) },
    body: new URLSearchParams({ email: 'bestuur@roc.example', password: PASSWORD, _csrf: token }),
  })
  const next = await fetch(`${origin}${answer.headers.get('location')}`, {
    redirect: 'manual',
    headers: { cookie: cookieOf(answer) },
  })
  expect([answer.status, answer.headers.get('location'), next.status]).toEqual([303, '/scans', 200])
  close()
})

test('a form works as soon as a browser shows it, however slowly the session with its token is saved', async () => {
  const { origin, close } = await slowApp()
  const form = await fetch(`${origin}/sign-in`)
  // A browser shows a page before its last byte arrives.
  const reader = (form.body as ReadableStream<Uint8Array>).pipeThrough(new TextDecoderStream()).getReader()
  let seen = ''
  while (!seen.includes('</form>')) seen += (await reader.read()).value ?? ''
  const answer = await fetch(`${origin}/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie: cookieOf(form) },
    body: new URLSearchParams({
      email: 'bestuur@roc.example',
      password: PASSWORD,
      _csrf: /name="_csrf" value="([^"]+)"/.exec(seen)?.[1] ?? '',
    }),
  })
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/scans'])
  close()
})

const cookieOf = (answer: Response): string =>
  answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
