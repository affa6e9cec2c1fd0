import { expect, test, vi } from 'vitest'
import { madeOnce } from '../../src/pdf/press/made-once.ts'

/** Makes the requested number of bytes, and records the requests. */
const maker = (room: number) => {
  const asked: string[] = []
  const { make: ask, forget } = madeOnce(async ({ name, bytes = 10 }: { name: string; bytes?: number }) => {
    asked.push(name)
    if (name === 'impossible') throw new Error('no')
    return new Uint8Array(bytes)
  }, room)
  return { ask, forget, asked }
}

test('a document is made once, and a document that differs in one letter is made separately', async () => {
  const { ask, asked } = maker(100)
  const first = await ask({ name: 'a' })
  expect(await ask({ name: 'a' })).toBe(first)
  expect(await ask({ name: 'b' })).not.toBe(first)
  expect(asked).toEqual(['a', 'b'])
})

test('two requests for the same document at once wait for the same result', async () => {
  const { ask, asked } = maker(100)
  const [one, other] = await Promise.all([ask({ name: 'a' }), ask({ name: 'a' })])
  expect(one).toBe(other)
  expect(asked).toEqual(['a'])
})

test('when the room is full, the least recently used document goes first', async () => {
  const { ask, asked } = maker(20)
  for (const name of ['a', 'b', 'a', 'c', 'a', 'b']) await ask({ name })
  expect(asked).toEqual(['a', 'b', 'c', 'b'])
})

test('a document larger than the whole room is returned and not kept', async () => {
  const { ask, asked } = maker(20)
  expect(await ask({ name: 'a', bytes: 21 })).toHaveLength(21)
  await ask({ name: 'a', bytes: 21 })
  expect(asked).toEqual(['a', 'a'])
  await ask({ name: 'b' })
  await ask({ name: 'b' })
  expect(asked).toEqual(['a', 'a', 'b'])
})

test('a failure reaches everyone who waits, and is not kept', async () => {
  const { ask, asked } = maker(100)
  const results = await Promise.allSettled([ask({ name: 'impossible' }), ask({ name: 'impossible' })])
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  await expect(ask({ name: 'impossible' })).rejects.toThrow('no')
  expect(asked).toEqual(['impossible', 'impossible'])
})

test('after forgetting, a document is made again, and one that was being made is not kept', async () => {
  const { ask, forget, asked } = maker(100)
  await ask({ name: 'a' })
  const underWay = ask({ name: 'b' })
  forget()
  await underWay
  for (const name of ['a', 'b']) await ask({ name })
  expect(asked).toEqual(['a', 'b', 'a', 'b'])
})

test('a document is kept for at most an hour', async () => {
  vi.useFakeTimers()
  try {
    const { ask, asked } = maker(100)
    await ask({ name: 'a' })
    vi.advanceTimersByTime(59 * 60_000)
    await ask({ name: 'a' })
    vi.advanceTimersByTime(2 * 60_000)
    await ask({ name: 'a' })
    expect(asked).toEqual(['a', 'a'])
  } finally {
    vi.useRealTimers()
  }
})
