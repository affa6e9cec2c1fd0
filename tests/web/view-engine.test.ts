import { readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { compiledViews, engineOf } from '../../src/web/view-engine.ts'

const viewEngine = (options: Parameters<typeof compiledViews>[0]) => engineOf(compiledViews(options))

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'bruggenscan-views-'))
  await write('page', `<p><%= name %></p><%- include('_part', { name: 'part of ' + name }) %>`)
  await write('_part', '<b><%= name %> <%= other %></b>')
})
afterEach(() => rm(folder, { recursive: true }))

const fileOf = (name: string) => path.join(folder, `${name}.ejs`)

/** Gives each write a different time stamp, however fast the test is. */
let writes = 0
const write = async (name: string, text: string) => {
  await writeFile(fileOf(name), text)
  const moment = new Date(2026, 0, 1, 0, 0, ++writes)
  await utimes(fileOf(name), moment, moment)
}

const printed = (engine: ReturnType<typeof viewEngine>, model: object, name = 'page') =>
  new Promise<string>((resolve, reject) =>
    engine(fileOf(name), model, (error, html) => (error ? reject(error as Error) : resolve(String(html)))),
  )

test('a view is rendered with its includes, which see its variables and those they are given', async () => {
  const html = await printed(viewEngine({ watched: false }), { name: '<Noor>', other: 2 })
  expect(html).toBe('<p>&lt;Noor&gt;</p><b>part of &lt;Noor&gt; 2</b>')
})

test('an unknown variable gives an error with the view and the line, also in an include', async () => {
  const engine = viewEngine({ watched: false })
  await expect(printed(engine, { name: 'Noor' })).rejects.toThrow(/_part\.ejs:1[\s\S]*other is not defined/)
  expect(await printed(engine, { name: 'Noor', other: 1 })).toContain('part of Noor 1')
})

test('an include tells what it was given from a variable of the page with the same name', async () => {
  await write('_part', '<b><%= given.list ?? "none" %></b>')
  await write(
    'page',
    `<%- include('_part') %><%- include('_part', { list: 'own' }) %><%- include('_part', { name }) %>`,
  )
  const html = await printed(viewEngine({ watched: false }), { name: 'Noor', list: '/of-the-page' })
  expect(html).toBe('<b>none</b><b>own</b><b>none</b>')
})

test('no view asks whether a variable of the page exists', () => {
  const views = readdirSync('views', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ejs'))
  expect(views.length).toBeGreaterThan(100)
  const asking = views.filter((name) =>
    /\blocals\b|\btypeof (?!form\b)\w+/.test(readFileSync(path.join('views', name), 'utf8')),
  )
  expect(asking).toEqual([])
})

test('a watched view is rendered again after a change, and an unwatched view stays as it was', async () => {
  const [watched, unwatched] = [viewEngine({ watched: true }), viewEngine({ watched: false })]
  const model = { name: 'Noor', other: 1 }
  const before = [await printed(watched, model), await printed(unwatched, model)]
  await write('_part', '<i>changed</i>')
  expect(await printed(watched, model)).toBe('<p>Noor</p><i>changed</i>')
  expect(await printed(unwatched, model)).toBe(before[1])
  expect(before[0]).toBe(before[1])
})
