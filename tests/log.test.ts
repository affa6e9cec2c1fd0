import { Writable } from 'node:stream'
import { expect, test } from 'vitest'
import { createLog } from '../src/log.ts'
import { hostileTexts, inUtf8 } from './support/arbitrary/hostile-texts.ts'

/** The lines that are written at this level. */
const logged = (work: (log: ReturnType<typeof createLog>) => void): string => {
  let written = ''
  const stream = new Writable({
    write(chunk, _encoding, done) {
      written += chunk
      done()
    },
  })
  work(createLog({ logLevel: 'info' }, stream))
  return written
}

test('the log names the database rule that an error broke, and not the row', () => {
  const detail = 'Key (address)=(noor@roc.example) already exists.'
  const error = Object.assign(new Error('duplicate key'), { code: '23505', constraint: 'invitations_address', detail })
  const written = logged((log) => log.error({ err: error }, 'request failed'))
  expect(JSON.parse(written).err).toMatchObject({ code: '23505', constraint: 'invitations_address' })
  expect(written).toContain('duplicate key')
  expect(written).not.toContain('noor')
})

test.each(Object.entries(hostileTexts))(
  'an event is one line of JSON with its message, whatever its texts (%s)',
  (_, texts) => {
    for (const text of texts.map(inUtf8)) {
      const error = Object.assign(new Error(text), { code: text })
      const written = logged((log) => {
        log.info({ route: text, [`x${text}`]: [text] }, text)
        log.error({ err: error }, 'request failed')
      })
      const lines = written.split(/[\r\n\u0085\u2028\u2029]/)
      expect(written).toMatch(/^[^\p{Cc}\u2028\u2029]+\n[^\p{Cc}\u2028\u2029]+\n$/u)
      const [told, failed] = lines.slice(0, 2).map((line) => JSON.parse(line))
      expect(told).toMatchObject({ level: 30, msg: text, route: text, [`x${text}`]: [text] })
      expect(failed).toMatchObject({ level: 50, msg: 'request failed', err: { message: text, code: text } })
    }
  },
)
