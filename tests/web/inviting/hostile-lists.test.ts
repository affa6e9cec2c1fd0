import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { textBombs, workbookBombs } from '../../support/arbitrary/bombs.ts'
import { useDatabase } from '../../support/database/database.ts'
import { listening } from '../../support/servers/listening.ts'
import { invitingOffice } from '../../support/stories/inviting-office.ts'

const database = useDatabase()

/** The longest that another visitor waits for a page while `work` is done, in milliseconds. */
const longestWait = async (origin: string, work: () => Promise<unknown>): Promise<number> => {
  let longest = 0
  const done = work().then(() => true)
  for (let over = false; !over; over = await Promise.race([done, setTimeout(20, false)])) {
    const started = performance.now()
    const answer = await fetch(`${origin}/guides/board`)
    await answer.text()
    expect(answer.status).toBe(200)
    longest = Math.max(longest, performance.now() - started)
  }
  await done
  return longest
}

/** Those that cost the rest of the app most: their answers are large, or their reading is long. */
const BOMBS = {
  'wide empty rows': workbookBombs['wide empty rows'],
  'a million empty rows': workbookBombs['a million empty rows'],
  'texts without number': workbookBombs['texts without number'],
  'all separators': textBombs['all separators'],
  'one endless line of addresses': textBombs['one endless line of addresses'],
  'as many people as a list may hold': textBombs['as many people as a list may hold'],
}

test('files that are made to harm are refused or read while other visitors are served', {
  timeout: 300_000,
}, async () => {
  const { acts, preview } = await invitingOffice(database.current)
  const { origin, close } = await listening(acts.app)
  const send = async (fields: Readonly<Record<string, string>>, file: Buffer | null = null) => {
    const { status } = await preview(fields, file)
    expect([200, 422]).toContain(status)
  }
  await send({ list: 'a@roc.example' })
  // What this machine needs anyway, however busy it is with other tests.
  const calm = await longestWait(origin, () => send({ list: 'a@roc.example' }))
  for (const [name, make] of Object.entries(BOMBS)) {
    const bytes = make?.() ?? Buffer.alloc(0)
    expect((await longestWait(origin, () => send({ group: 'teachers' }, bytes))) - calm, name).toBeLessThan(1000)
  }
  close()
  await acts.closeThreads()
})
