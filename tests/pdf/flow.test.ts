import { expect, test } from 'vitest'
import { createFlow } from '../../src/pdf/paper/flow.ts'
import { PAGE_ROOM, TOP } from '../../src/pdf/paper/grid.ts'
import type { Slice, Stack } from '../../src/pdf/paper/stack.ts'

/** A flow that tells what was drawn on which page and how far from its top, on pages with or without a head. */
const watchedFlow = (head = 0) => {
  const drawn: [name: string, page: number, top: number][] = []
  let page = 0
  const flow = createFlow(() => {
    page++
    return TOP + head
  })
  flow.turnPage()
  const slice = (name: string, height: number): Slice => ({
    height,
    draw: (top) => drawn.push([name, page, Math.round(top - TOP)]),
  })
  const lines = (name: string, count: number, height: number): Stack =>
    Array.from({ length: count }, (_, line) => slice(`${name}${line}`, height))
  return { flow, drawn, slice, lines, pages: () => page }
}

test('blocks stand under each other and columns side by side', () => {
  const { flow, drawn, slice } = watchedFlow()
  flow.place({ stacks: [[slice('a', 10), slice('b', 10)], [slice('c', 30)]] })
  flow.place({ stacks: [[slice('d', 10)]] })
  expect(drawn).toEqual([
    ['a', 1, 0],
    ['b', 1, 10],
    ['c', 1, 0],
    ['d', 1, 30],
  ])
})

test('a block that no longer fits is moved, not cut', () => {
  const { flow, drawn, lines, slice } = watchedFlow()
  flow.place({ stacks: [[slice('full', PAGE_ROOM - 15)]] })
  flow.place({ stacks: [lines('line', 2, 10)] })
  expect(drawn.slice(1)).toEqual([
    ['line0', 2, 0],
    ['line1', 2, 10],
  ])
})

test('a block that is longer than a page goes on, column by column', () => {
  const { flow, drawn, lines } = watchedFlow()
  flow.place({ stacks: [lines('long', 9, 100), lines('short', 1, 100)] })
  const perPage = Math.floor(PAGE_ROOM / 100)
  expect(drawn.filter(([, page]) => page === 1).map(([name]) => name)).toContain('short0')
  expect(drawn.at(-1)).toEqual(['long8', 2, (8 - perPage) * 100])
})

test('what stands behind a block is drawn on each of its pages', () => {
  const { flow, lines } = watchedFlow()
  const behind: (readonly number[])[] = []
  flow.place({
    stacks: [lines('long', 9, 100), lines('short', 1, 100)],
    padding: 5,
    behind: (_, height, heights) => behind.push([height, ...heights]),
  })
  expect(behind).toEqual([
    [710, 700, 100],
    [210, 200, 0],
  ])
})

test('what is taller than any page is drawn once and keeps nobody waiting', () => {
  const { flow, drawn, slice, pages } = watchedFlow(40)
  flow.place({ stacks: [[slice('huge', 3 * PAGE_ROOM), slice('after', 10)]] })
  expect(drawn).toEqual([
    ['huge', 1, 40],
    ['after', 2, 40],
  ])
  expect(pages()).toBe(2)
})

test('white space never starts a page', () => {
  const { flow, drawn, slice } = watchedFlow()
  flow.skip(20)
  flow.place({ stacks: [[slice('a', 10)]] })
  flow.skip(20)
  flow.place({ stacks: [[slice('b', 10)]] })
  expect(drawn).toEqual([
    ['a', 1, 0],
    ['b', 1, 30],
  ])
})

test('room is made by turning the page, once, and only where it helps', () => {
  const { flow, slice, pages } = watchedFlow(40)
  flow.makeRoom(PAGE_ROOM)
  expect(pages()).toBe(1)
  flow.place({ stacks: [[slice('a', 10)]] })
  flow.makeRoom(PAGE_ROOM - 40)
  expect(pages()).toBe(2)
  flow.place({ stacks: [[slice('b', 10)]] })
  flow.makeRoom(2 * PAGE_ROOM)
  expect(pages()).toBe(2)
})
