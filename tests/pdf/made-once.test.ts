import { expect, test, vi } from 'vitest'
import { madeOnce } from '../../src/pdf/press/made-once.ts'

/** Makes as many bytes as are asked for, and remembers what it was asked. */
const maker = (room: number) => {
  const asked: string[] = []
  const { make: ask, forget } = madeOnce(async ({ name, bytes = 10 }: { name: string; bytes?: number }) => {
    asked.push(name)
    if (name === 'impossible') throw new Error('no')
    return new Uint8Array(bytes)
  }, room)
  return { ask, forget, asked }
}

test('what was made is given again, and what differs in one letter is made anew', async () => {
  const { ask, asked } = maker(100)
  const first = await ask({ name: 'a' })
  expect(await ask({ name: 'a' })).toBe(first)
  expect(await ask({ name: 'b' })).not.toBe(first)
  expect(asked).toEqual(['a', 'b'])
})

test('two who ask for the same at once wait for one making of it', async () => {
  const { ask, asked } = maker(100)
  const [one, other] = await Promise.all([ask({ name: 'a' }), ask({ name: 'a' })])
  expect(one).toBe(other)
  expect(asked).toEqual(['a'])
})

test('when room runs out, what nobody asked for longest goes first', async () => {
  const { ask, asked } = maker(20)
  for (const name of ['a', 'b', 'a', 'c', 'a', 'b']) await ask({ name })
  expect(asked).toEqual(['a', 'b', 'c', 'b'])
})

test('what is larger than all room is given and not kept', async () => {
  const { ask, asked } = maker(20)
  expect(await ask({ name: 'a', bytes: 21 })).toHaveLength(21)
  await ask({ name: 'a', bytes: 21 })
  expect(asked).toEqual(['a', 'a'])
  await ask({ name: 'b' })
  await ask({ name: 'b' })
  expect(asked).toEqual(['a', 'a', 'b'])
})

test('a failure is told to all who wait, and not kept', async () => {
  const { ask, asked } = maker(100)
  const results = await Promise.allSettled([ask({ name: 'impossible' }), ask({ name: 'impossible' })])
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  await expect(ask({ name: 'impossible' })).rejects.toThrow('no')
  expect(asked).toEqual(['impossible', 'impossible'])
})

test('what was forgotten is made anew, and what was under way meanwhile is not kept', async () => {
  const { ask, forget, asked } = maker(100)
  await ask({ name: 'a' })
  const underWay = ask({ name: 'b' })
  forget()
  await underWay
  for (const name of ['a', 'b']) await ask({ name })
  expect(asked).toEqual(['a', 'b', 'a', 'b'])
})

test('nothing stays longer than an hour', async () => {
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
