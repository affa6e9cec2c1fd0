import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { analyseCommand } from '../../src/cli/analyse-command.ts'
import { analyse } from '../../src/domain/method/analyse.ts'
import { exampleTallies } from '../support/stories/example-tallies.ts'

const FACTORS = ['F1', 'F2', 'F3', 'F4', 'F5', 'F6']
const example = JSON.stringify({ factors: FACTORS, groups: exampleTallies })

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'analyse-'))
})
afterAll(() => rm(folder, { recursive: true }))

const fileWith = async (text: string): Promise<string> => {
  const file = path.join(folder, 'counts.json')
  await writeFile(file, text)
  return file
}

test('the command prints the analysis of a file as indented JSON, and nothing else', async () => {
  const { status, stdout, stderr } = await analyseCommand([await fileWith(example)])
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  const meta = { version: '0.1.0', input_sha256: createHash('sha256').update(example).digest('hex') }
  expect(stdout).toBe(`${JSON.stringify({ meta, ...analyse(exampleTallies, FACTORS) }, null, 2)}\n`)
  expect(stdout).toMatch(/^\{\n {2}"meta": \{.*?\n {2}\},\n {2}"within": \{\n {4}"current": \{\n {6}"board"/s)
})

test('a group of any size is analysed, because the document is taken as given', async () => {
  const file = await fileWith('{"factors":["F1"],"groups":{"teachers":{"F1":{"1|3":1}}},"visibility":{"teachers":10}}')
  const { stdout } = await analyseCommand([file])
  expect(JSON.parse(stdout).within.current.teachers.F1.counts).toEqual([1, 0, 0])
})

test('with --csv a table of the same counts gives the same analysis, and the hash of the table', async () => {
  const rows = Object.entries(exampleTallies).flatMap(([group, factors]) =>
    Object.entries(factors).flatMap(([factor, cells]) =>
      Object.entries(cells).map(([cell, count]) => [group, factor, ...cell.split('|'), count].join(';')),
    ),
  )
  const table = `\uFEFF${['group;factor;current;desired;count', ...rows].join('\r\n')}\r\n`
  const { status, stdout, stderr } = await analyseCommand(['--csv', await fileWith(table)])
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  const { meta, ...analysis } = JSON.parse(stdout)
  expect(analysis).toEqual(JSON.parse(JSON.stringify(analyse(exampleTallies, FACTORS))))
  expect(meta.input_sha256).toBe(createHash('sha256').update(table).digest('hex'))
})

test('the hash is that of the bytes, whatever the encoding of a table', async () => {
  const bytes = Buffer.from('group;factor;current;desired;count\nbétà;F1;1;1;3\n', 'latin1')
  const { stdout } = await analyseCommand(['-', '--csv'], async () => ({ ok: true, bytes }))
  const { meta, within } = JSON.parse(stdout)
  expect(meta.input_sha256).toBe(createHash('sha256').update(bytes).digest('hex'))
  expect(Object.keys(within.current)).toEqual(['bétà'])
})

test('a fault in a table is refused with its line, also one that the whole of the counts shows', async () => {
  const refused = async (rows: string) => {
    const file = await fileWith(`group,factor,current,desired,count\n${rows}`)
    const { status, stdout, stderr } = await analyseCommand([file, '--csv'])
    expect([status, stdout]).toEqual([2, ''])
    return stderr
  }
  expect(await refused('board,F1,2,3,-1')).toBe('line 2: count must be a whole number of 0 or more, not "-1"\n')
  expect(await refused('board,F1,1,1,1\nboard,F1,2,2,10000001')).toBe(
    'line 3: groups.board.F1["2|2"]: must be at most 10000000\n',
  )
  expect(await refused('board,F1,1,1,1\nBestuur,F1,2,2,1')).toBe(
    'line 3: groups.Bestuur: is the name of another group\n',
  )
})

test('--explain prints the arithmetic of one pair in words, in Dutch or English, from any form of the counts', async () => {
  const file = await fileWith(example)
  const dutch = await analyseCommand([file, '--explain', 'F6', 'board', 'teachers'])
  expect(dutch).toMatchObject({ status: 0, stderr: '' })
  expect(dutch.stdout).toMatch(/^F6: board en teachers\n\nNu\n1\. board: .*\n\nWens\n1\. board: .*\.\n$/s)
  const english = await analyseCommand(['--lang', 'en', file, '--explain', 'F6', 'teachers', 'board'])
  expect(english.stdout).toMatch(/^F6: board and teachers\n\nNow\n1\. board: .*\n\nWish\n1\. board: /s)
  const table = await fileWith('group,factor,current,desired,count\na,F1,1,none,2\nb,F1,3,none,4')
  const present = await analyseCommand([table, '--csv', '--explain', 'F1', 'a', 'b'])
  expect(present.stdout).toMatch(/^F1: a en b\n\nNu\n/)
  expect(present.stdout).not.toContain('Wens')
})

test('--explain knows the questions of further sets, which are compared among themselves', async () => {
  const sets = {
    levels: { items: ['W1', 'W2'], groups: { board: { W1: { '1|2': 3 } }, teachers: { W1: { '3|3': 9 } } } },
  }
  const file = await fileWith(JSON.stringify({ factors: FACTORS, groups: exampleTallies, sets }))
  const { stdout } = await analyseCommand([file, '--explain', 'W1', 'board', 'teachers', '--lang', 'en'])
  expect(stdout).toMatch(/^W1: board and teachers\n/)
  expect(stdout).toContain('only this comparison has enough answers')
  expect(await analyseCommand([file, '--explain', 'W9', 'board', 'teachers'])).toMatchObject({
    stderr: '--explain: no factor W9 in the document, only F1, F2, F3, F4, F5, F6, W1, W2\n',
  })
  expect(await analyseCommand([file, '--explain', 'W1', 'board', 'coaches'])).toMatchObject({
    stderr: '--explain: no group coaches in set levels, only board, teachers\n',
  })
})

test('--explain needs a factor and two groups of the document', async () => {
  const refused = async (...asked: readonly string[]) => {
    const { status, stdout, stderr } = await analyseCommand([await fileWith(example), '--explain', ...asked])
    expect([status, stdout]).toEqual([2, ''])
    return stderr
  }
  expect(await refused('F9', 'board', 'teachers')).toBe(
    '--explain: no factor F9 in the document, only F1, F2, F3, F4, F5, F6\n',
  )
  expect(await refused('F1', 'board', 'constructor')).toBe(
    '--explain: no group constructor in the document, only board, coaches, teachers\n',
  )
  expect(await refused('F1', 'board', 'board')).toBe('--explain: two different groups are needed\n')
  for (const asked of [[], ['F1', 'board'], ['F1', 'a', 'b', 'c'], ['F1', 'a', 'b', '--lang', 'fr']]) {
    expect(await refused(...asked)).toContain('Usage: analyse FILE')
  }
  expect(await analyseCommand([await fileWith(example), '--lang', 'en'])).toMatchObject({ status: 2 })
})

test('a dash reads standard input', async () => {
  const asked: string[] = []
  const { status, stdout } = await analyseCommand(['-'], async (source) => {
    asked.push(source)
    return { ok: true, bytes: Buffer.from(example) }
  })
  expect(asked).toEqual(['-'])
  expect(status).toBe(0)
  expect(JSON.parse(stdout).chain.current.board.level).toBe(2)
})

test('a document of another form is refused on standard error, with the path of the fault', async () => {
  const file = await fileWith('{"factors":["F1"],"groups":{"board":{"F1":{"2|4":1}}}}')
  expect(await analyseCommand([file])).toEqual({
    status: 2,
    stdout: '',
    stderr: 'groups.board.F1["2|4"]: must be "<current>|<desired>", each one of 1 2 3 dk none\n',
  })
})

test('a text that is not JSON is refused as a whole', async () => {
  const { status, stdout, stderr } = await analyseCommand([await fileWith('board;teachers')])
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toMatch(/^the document: is not JSON: .*\n$/)
})

test('a missing file and a folder are refused in words', async () => {
  const missing = path.join(folder, 'nowhere.json')
  expect(await analyseCommand([missing])).toEqual({
    status: 2,
    stdout: '',
    stderr: `${missing} can't be read: there is no such file\n`,
  })
  expect(await analyseCommand([folder])).toMatchObject({
    status: 2,
    stderr: `${folder} can't be read: it is a folder\n`,
  })
})

test('without a file, or with two, the command shows its usage', async () => {
  for (const argv of [[], ['one.json', 'two.json']]) {
    const { status, stdout, stderr } = await analyseCommand(argv)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain('Usage: analyse FILE')
  }
})
