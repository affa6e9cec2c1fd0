import { expect, test } from 'vitest'
import { createFlow } from '../../src/pdf/paper/flow.ts'
import { PAGE_ROOM, TOP } from '../../src/pdf/paper/grid.ts'
import type { Slice, Stack } from '../../src/pdf/paper/stack.ts'

/** A flow that records what is drawn on which page and how far from its top, on pages with or without a head. */
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

test('blocks are placed below each other, and columns side by side', () => {
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

test('a block that does not fit moves to the next page in one piece', () => {
  const { flow, drawn, lines, slice } = watchedFlow()
  flow.place({ stacks: [[slice('full', PAGE_ROOM - 15)]] })
  flow.place({ stacks: [lines('line', 2, 10)] })
  expect(drawn.slice(1)).toEqual([
    ['line0', 2, 0],
    ['line1', 2, 10],
  ])
})

test('a block that is longer than a page continues on the next, column by column', () => {
  const { flow, drawn, lines } = watchedFlow()
  flow.place({ stacks: [lines('long', 9, 100), lines('short', 1, 100)] })
  const perPage = Math.floor(PAGE_ROOM / 100)
  expect(drawn.filter(([, page]) => page === 1).map(([name]) => name)).toContain('short0')
  expect(drawn.at(-1)).toEqual(['long8', 2, (8 - perPage) * 100])
})

test('the background of a block is drawn on each of its pages', () => {
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

test('a slice taller than any page is drawn once, and what follows comes on the next page', () => {
  const { flow, drawn, slice, pages } = watchedFlow(40)
  flow.place({ stacks: [[slice('huge', 3 * PAGE_ROOM), slice('after', 10)]] })
  expect(drawn).toEqual([
    ['huge', 1, 40],
    ['after', 2, 40],
  ])
  expect(pages()).toBe(2)
})

test('a page never starts with white space', () => {
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

test('making room turns the page once, and only if that helps', () => {
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
