import { monitorEventLoopDelay } from 'node:perf_hooks'
import { afterAll, expect, test } from 'vitest'
import { createListReaders } from '../../src/intake/list-readers.ts'
import { textBombs, workbookBombs } from '../support/arbitrary/bombs.ts'

const readers = createListReaders({ time: 60_000 })
afterAll(() => readers.close())

const TERMS = {
  groups: [{ key: 'teachers', names: ['docenten'] }],
  fallback: 'teachers',
  division: { units: [], groups: new Set<string>() },
}
const read = (bytes: Buffer) => readers.read({ bytes, terms: TERMS, sheet: null, choices: {} })

test.each(Object.entries({ ...workbookBombs, ...textBombs }))(
  'a file of %s gives a list or a reason, and holds nobody up meanwhile',
  { timeout: 120_000 },
  async (_, make) => {
    const bytes = make()
    expect(bytes.length).toBeLessThan(2 * 2 ** 20)
    await read(Buffer.from('a@roc.example'))
    const delay = monitorEventLoopDelay({ resolution: 10 })
    delay.enable()
    const answer = await read(bytes)
    delay.disable()
    if (!answer.ok) expect(['too-heavy', 'too-many-lines', 'unreadable']).toContain(answer.reason)
    expect(delay.max / 1e6).toBeLessThan(1000)
  },
)
