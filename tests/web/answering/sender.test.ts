import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { expect, test } from 'vitest'
import { keyRing } from '../../../src/application/key-ring.ts'
import { sender } from '../../../src/web/desk/sender.ts'
import { pageForAll } from '../../../src/web/outcome.ts'

const ADDRESS = { path: '/s/K7MQ2B9X', query: {}, search: '' }

/** How often the page is made that two visitors ask for. */
const madeFor = (keeps: boolean): number => {
  let made = 0
  const dependencies = { baseUrl: 'http://scan.example', keys: keyRing('a secret of this test') }
  const send = sender(dependencies, () => '<p>the same for everybody</p>'.repeat(50), { keeps })
  const page = pageForAll('answer/start', { place: dependencies, as: '' }, () => {
    made += 1
    return { title: 'Start' }
  })
  for (const _ of ['first', 'second']) {
    const res = new ServerResponse(new IncomingMessage(new Socket()))
    expect(send(res, page, 'nl', ADDRESS)).toBe(true)
    expect(res.statusCode).toBe(200)
  }
  return made
}

test('a page that is the same for everybody is made once, and each time where views may change', () => {
  expect(madeFor(true)).toBe(1)
  expect(madeFor(false)).toBe(2)
})
